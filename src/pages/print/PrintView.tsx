import { useEffect, useMemo, useState } from 'react';
import { packDocument } from '../../exports/document/packDocument';
import type { Orientation } from '../../exports/document/paper';
import { documentStyle } from '../../exports/document/style';
import type { Selection } from '../../figures/selection';
import { usePackContents } from '../pack/usePackContents';
import { DocumentNodes } from './DocumentNodes';
import { PrintBar } from './PrintBar';
import { printBarStyle } from './printBarStyle';
import { useStyleSheet } from './useStyleSheet';

/** The bar, which is not printed, above the sheets, which are. */
export function PrintView({ selection }: { selection: Selection }) {
  const { pack, isPending, retry } = usePackContents(selection);
  const [orientation, setOrientation] = useState<Orientation>('landscape');
  const printed = useMemo(() => (isPending || pack.figures.length === 0 ? undefined : packDocument(pack, orientation)), [pack, isPending, orientation]);
  useStyleSheet(printBarStyle);
  useStyleSheet(documentStyle);
  const title = printed?.title ?? 'Pack for printing';

  useEffect(() => {
    // What the browser offers as the name of the PDF, and writes into it as its title.
    document.title = title;
  }, [title]);

  const first = pack.startPage;
  const extent = printed && `Pages ${first} to ${first + printed.sheets - 1}`;
  return (
    <>
      <PrintBar orientation={orientation} onOrientation={setOrientation} extent={extent} said={isPending ? 'Loading the figures' : 'The pack has no panels yet'} retry={retry} />
      {printed && <DocumentNodes sections={printed.sections} />}
    </>
  );
}
