import type { Orientation } from '../../exports/document/paper';
import { onPage, printView } from '../../state/view';
import { useViewStore } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import { RetryButton } from '../../ui/RetryButton';
import { Segmented } from '../../ui/Segmented';
import { printsWithoutTags } from './printsWithoutTags';

const orientations = [
  { value: 'landscape', label: 'Landscape' },
  { value: 'portrait', label: 'Portrait' },
] as const;

const kinds = [
  { value: '', label: 'Pages' },
  { value: '1', label: 'Handout' },
  { value: '3', label: 'Three to a sheet' },
] as const;

interface PrintBarProps {
  orientation: Orientation;
  onOrientation: (orientation: Orientation) => void;
  /** "Pages 25 to 48"; absent where there is nothing to print. */
  extent: string | undefined;
  /** Why there is nothing to print. */
  said: string;
  /** Asks again for what could not be loaded; absent where nothing failed. */
  retry: (() => void) | undefined;
}

/** What is done with the sheets: back to the pack, how they lie, print. On the screen only. */
export function PrintBar({ orientation, onOrientation, extent, said, retry }: PrintBarProps) {
  const handout = useViewStore((store) => store.view.handout);
  const change = useViewStore((store) => store.change);
  const pack = useViewStore((store) => printView(onPage(store.view, 'pack')));
  return (
    <div className="print-bar" role="region" aria-label="Print the pack">
      <a href={pack}>Back to the pack</a>
      <Segmented
        label="Print"
        value={handout === undefined ? '' : handout === 1 ? '1' : '3'}
        segments={kinds}
        onChange={(kind) => change({ handout: kind === '' ? undefined : kind === '1' ? 1 : 3 }, { replace: true })}
      />
      {handout === undefined && <Segmented label="A4" value={orientation} segments={orientations} onChange={onOrientation} />}
      <div className="print-bar-end">
        <span role="status">{extent ?? said}</span>
        {extent !== undefined && <Button onClick={() => window.print()}>Print or save as PDF</Button>}
      </div>
      {retry && (
        <div className="print-bar-note">
          Some figures could not be loaded; their panels are left out. <RetryButton onRetry={retry} />
        </div>
      )}
      <p className="print-bar-note">
        {printsWithoutTags()
          ? 'Firefox prints without tags, which screen readers need to find their way. Use Edge or Chrome for an accessible PDF.'
          : 'For an accessible PDF choose “Save as PDF” in Edge or Chrome.'}
      </p>
    </div>
  );
}
