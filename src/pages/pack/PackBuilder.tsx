import { useDeferredValue, useMemo } from 'react';
import { packPages } from '../../exports/pack/pages';
import type { Selection } from '../../figures/selection';
import { usePack } from '../../state/packStore';
import { onPage } from '../../state/view';
import { useViewStore } from '../../state/viewStore';
import { Notice } from '../../ui/Notice';
import { PageHead } from '../../ui/PageHead';
import { RetryButton } from '../../ui/RetryButton';
import { ChooseList } from './ChooseList';
import { ExportBand } from './ExportBand';
import { OrderList } from './OrderList';
import { rowsOf } from './packRows';
import { PackTools } from './PackTools';
import { extentWords, leftOutSentences, packFinding, usualMeeting } from './packWords';
import { SharedPackQuestion } from './SharedPackQuestion';
import { useEarlierPack } from './useEarlierPack';
import { usePackContents } from './usePackContents';
import { useSharedPack } from './useSharedPack';

interface PackBuilderProps {
  committee: string;
  /** The selection of the pack, of its own part. */
  selection: Selection;
  /** Part II may be chosen. */
  mayBePartTwo: boolean;
}

/** Opens the pack as it is printed. */
const openPrintView = (): void => {
  const { view, change } = useViewStore.getState();
  change(onPage(view, 'pack-print'));
};

/** Choose, order, export: the pack of this device as it stands. */
export function PackBuilder({ committee, selection, mayBePartTwo }: PackBuilderProps) {
  const plan = usePack((store) => store.plan);
  const { pack, exempt, isPending, isPartial, retry, leaving } = usePackContents(selection);
  const earlier = useEarlierPack();
  const shared = useSharedPack(earlier.replaceBy);
  // Setting the pack on pages takes a moment: a tick answers at once, its pages follow.
  const settled = useDeferredValue(pack);
  const pages = useMemo(() => packPages(settled), [settled]);
  const rows = rowsOf(plan.panels, pack, pages.panels, isPending);
  const isEmpty = pack.figures.length === 0;
  return (
    <>
      <PageHead kicker="Pack builder" heading={packFinding(rows, plan, selection)} />
      {shared && <SharedPackQuestion shared={shared} />}
      {isPartial && (
        <Notice
          icon="info"
          strong="Some figures could not be loaded."
          text="Panels that need them are left out of the pack."
          action={retry && <RetryButton onRetry={retry} subject="the figures of the pack" />}
        />
      )}
      <div className="panel-grid pack-grid" aria-busy={isPending}>
        <ChooseList exempt={exempt} />
        <OrderList rows={rows} cover={pages.front} definitions={pages.definitions.last < pages.definitions.first ? undefined : pages.definitions} />
        <ExportBand
          extent={isEmpty ? '' : extentWords(pages)}
          usual={usualMeeting(committee, selection)}
          mayBePartTwo={mayBePartTwo}
          leftOut={leftOutSentences(rows, plan.part === 2 && !mayBePartTwo)}
          leaving={isPending || isEmpty ? undefined : leaving}
          waiting={isPending ? 'The figures are still loading.' : 'Choose a panel first: a pack needs at least one.'}
          onPrint={openPrintView}
        />
      </div>
      <PackTools {...earlier} />
    </>
  );
}
