import { noBreak } from './noBreak';

export interface ExemptBoxProps {
  /** Ready to print: that it is not for publication and the paragraph relied on; then, where known, the committee's resolution. */
  paragraphs: readonly string[];
}

/** In place of an exempt plot: why it is not shown. Holds no figure, finding or shape of the data. */
export function ExemptBox({ paragraphs }: ExemptBoxProps) {
  return (
    <div className="exempt-box">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{noBreak(paragraph)}</p>
      ))}
    </div>
  );
}
