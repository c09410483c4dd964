import { useCallback, useState } from 'react';
import type { PackPlan } from '../../state/packPlan';
import { usePack } from '../../state/packStore';

/** A pack that gave way to another, or to none. */
export interface EarlierPack {
  earlier: PackPlan | null;
  /** Puts another pack in the place of this device's, which can be brought back. */
  replaceBy: (plan: PackPlan) => void;
  /** Changes the two back. */
  bringBack: () => void;
}

/** Keeps the pack that was cleared or replaced last, as long as the page stands: nothing is lost by one click. */
export const useEarlierPack = (): EarlierPack => {
  const [earlier, setEarlier] = useState<PackPlan | null>(null);
  const replaceBy = useCallback((plan: PackPlan): void => {
    const { plan: own, change } = usePack.getState();
    setEarlier(own);
    change(plan);
  }, []);
  return {
    earlier,
    replaceBy,
    bringBack: () => {
      if (earlier !== null) replaceBy(earlier);
    },
  };
};
