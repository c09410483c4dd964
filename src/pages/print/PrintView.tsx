import { useEffect, useMemo, useState } from 'react';
import { handoutDocument } from '../../exports/document/handout';
import { handoutStyle } from '../../exports/document/handoutStyle';
import { packDocument } from '../../exports/document/packDocument';
import type { Orientation } from '../../exports/document/paper';
import { documentStyle } from '../../exports/document/style';
import type { Selection } from '../../figures/selection';
import type { PackPlan } from '../../state/packPlan';
import { useViewStore } from '../../state/viewStore';
import { usePackContents } from '../pack/usePackContents';
import { DocumentNodes } from './DocumentNodes';
import { PrintBar } from './PrintBar';
import { printBarStyle } from './printBarStyle';
import { useStyleSheet } from './useStyleSheet';

/** The bar, which is not printed, above the sheets, which are. */
export function PrintView({ selection, plan }: { selection: Selection; plan: PackPlan }) {
  const { pack, isPending, retry } = usePackContents(selection, plan);
  const handout = useViewStore((store) => store.view.handout);
  const [orientation, setOrientation] = useState<Orientation>('landscape');
  const printed = useMemo(() => {
    if (isPending || pack.figures.length === 0) return undefined;
    return handout === undefined ? packDocument(pack, orientation) : handoutDocument(pack, handout);
  }, [pack, isPending, orientation, handout]);
  useStyleSheet(printBarStyle);
  useStyleSheet(documentStyle);
  useStyleSheet(handoutStyle);
  const title = printed?.title ?? 'Pack for printing';

  useEffect(() => {
    // What the browser offers as the name of the PDF, and writes into it as its title.
    document.title = title;
  }, [title]);

  const first = handout === undefined ? pack.startPage : 1;
  const extent = printed && `Pages ${first} to ${first + printed.sheets - 1}`;
  return (
    <>
      <PrintBar orientation={orientation} onOrientation={setOrientation} extent={extent} said={isPending ? 'Loading the figures' : 'The pack has no panels yet'} retry={retry} />
      {printed && <DocumentNodes sections={printed.sections} />}
    </>
  );
}
