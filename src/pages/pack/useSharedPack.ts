import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { packOfAddress, printPack } from '../../state/packLink';
import type { PackPlan } from '../../state/packPlan';
import { usePack } from '../../state/packStore';
import { useViewStore } from '../../state/viewStore';

const address = (): string => window.location.hash;

/** Nothing chosen and nothing written: what a device holds before its first pack. */
const isUntouched = (plan: PackPlan): boolean => printPack(plan) === 'take=';

/** Takes the pack out of the address, without a step for Back. */
const settle = (): void => useViewStore.getState().change({}, { replace: true });

/** A pack that came by a link, while this device holds another. */
export interface SharedPack {
  offered: PackPlan;
  /** Takes the one of the link. */
  accept: () => void;
  /** Keeps the device's own. */
  refuse: () => void;
}

/**
 * The pack of the address. A device without a pack takes it; one that holds another is asked, and until then the address
 * keeps it: reloading or coming back loses nothing.
 */
export const useSharedPack = (replaceBy: (plan: PackPlan) => void): SharedPack | undefined => {
  const hash = useSyncExternalStore(useViewStore.subscribe, address);
  const offered = useMemo(() => packOfAddress(hash), [hash]);
  const plan = usePack((store) => store.plan);
  const isSame = offered !== undefined && printPack(offered) === printPack(plan);
  const isTaken = offered !== undefined && (isSame || isUntouched(plan));

  useEffect(() => {
    if (!isTaken) return;
    usePack.getState().change(offered);
    settle();
  }, [isTaken, offered]);

  const accept = useCallback(() => {
    if (offered !== undefined) replaceBy(offered);
    settle();
  }, [offered, replaceBy]);

  return offered === undefined || isTaken ? undefined : { offered, accept, refuse: settle };
};
