import { noBreak } from './noBreak';

export interface PrintFooterProps {
  title: string;
  marking: string;
  /** "Demonstration data: invented figures", where that is so. */
  label?: string | undefined;
}

/** Foot of every printed sheet; not on screen. The page number beside it is a margin box of the style sheet. */
export function PrintFooter({ title, marking, label }: PrintFooterProps) {
  return (
    <div className="print-footer" aria-hidden="true">
      <span>{noBreak(title)}</span>
      {label !== undefined && <b>{label}</b>}
      <span>{noBreak(marking)}</span>
    </div>
  );
}
