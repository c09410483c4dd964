import { useEffect, useState } from 'react';
import { CopyByHand } from '../../exports/CopyByHand';
import { printPack } from '../../state/packLink';
import { emptyPlan } from '../../state/packPlan';
import { usePack } from '../../state/packStore';
import { onPage, printView } from '../../state/view';
import { useViewStore } from '../../state/viewStore';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { planWords } from './packWords';
import type { EarlierPack } from './useEarlierPack';

/** The address of this pack: whoever opens it sees the same panels over the same period. */
const linkNow = (): string => {
  const page = printView(onPage(useViewStore.getState().view, 'pack'));
  const [beforeHash = ''] = window.location.href.split('#');
  return `${beforeHash}${page}${page.includes('?') ? '&' : '?'}${printPack(usePack.getState().plan)}`;
};

const copied = 'Link copied. It carries the numbers of the panels and your words, no figure';

/** How long that is shown, in milliseconds; screen readers are told at once. */
const shown = 6000;

/** Copies the pack's link, clears the pack and brings an earlier one back. */
export function PackTools({ earlier, replaceBy, bringBack }: EarlierPack) {
  const [byHand, setByHand] = useState<string | null>(null);
  const [isCopied, setIsCopied] = useState(false);
  const isEmpty = usePack((store) => store.plan.panels.length === 0);

  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setIsCopied(false), shown);
    return () => clearTimeout(timer);
  }, [isCopied]);

  const copyLink = async (): Promise<void> => {
    const link = linkNow();
    try {
      await navigator.clipboard.writeText(link);
      announce(copied);
      setIsCopied(true);
      setByHand(null);
    } catch {
      setIsCopied(false);
      setByHand(link);
    }
  };

  const clear = (): void => {
    if (isEmpty) return;
    replaceBy(emptyPlan);
    announce('The pack is cleared. It can be brought back');
  };

  const undo = (): void => {
    bringBack();
    announce('The earlier pack is back');
  };

  return (
    <div className="pack-tools">
      <Button onClick={() => void copyLink()}>
        <Icon name="link" />
        Copy link
      </Button>
      {isCopied && <span aria-hidden>{copied}</span>}
      <Button onClick={clear}>Clear pack</Button>
      {earlier !== null && (
        <>
          <Button onClick={undo}>
            <Icon name="retry" />
            Bring back
          </Button>
          <span>The earlier pack: {planWords(earlier)}</span>
        </>
      )}
      {byHand !== null && <CopyByHand text={byHand} onClose={() => setByHand(null)} />}
    </div>
  );
}
