import { create } from 'zustand';
import { parsePack, printPack } from './packLink';
import { emptyPlan, withMoved, withToggled, type PackPlan } from './packPlan';

const key = 'ict-dashboard-pack';

/** The plan this device keeps; the empty one where storage is absent or holds something else. */
const load = (): PackPlan => {
  try {
    return parsePack(window.localStorage.getItem(key) ?? '') ?? emptyPlan;
  } catch {
    return emptyPlan;
  }
};

let isKept = true;

const save = (plan: PackPlan): void => {
  if (!isKept) return;
  try {
    window.localStorage.setItem(key, printPack(plan));
  } catch {
    // A full or forbidden storage costs the officer the memory of a pack, never the page.
  }
};

interface PackStore {
  plan: PackPlan;
  /** Puts a panel at the end of the pack, or takes it out. */
  toggle: (ref: string) => void;
  /** Moves a panel by some places; at an end it stays. */
  move: (ref: string, places: number) => void;
  /** Replaces parts of the plan, or all of it. */
  change: (change: Partial<PackPlan>) => void;
  /** Forgets what was chosen. */
  clear: () => void;
}

/** The committee pack that is being put together on this device. It is kept here and nowhere else, and of members not even here. */
export const usePack = create<PackStore>()((set, get) => {
  const keep = (plan: PackPlan): void => {
    save(plan);
    set({ plan });
  };
  return {
    plan: load(),
    toggle: (ref) => keep(withToggled(get().plan, ref)),
    move: (ref, places) => keep(withMoved(get().plan, ref, places)),
    change: (change) => keep({ ...get().plan, ...change }),
    clear: () => keep(emptyPlan),
  };
});

/** In a members' deployment, which keeps nothing on a device: the pack lasts as long as the page, and one kept before is forgotten. */
export const keepPackInMemory = (): void => {
  isKept = false;
  try {
    window.localStorage.removeItem(key);
  } catch {
    // A forbidden storage holds nothing to forget.
  }
  usePack.setState({ plan: emptyPlan });
};

const read = ({ key: changed }: StorageEvent): void => {
  if (!isKept) return;
  if (changed === key || changed === null) usePack.setState({ plan: load() });
};

/** Follows a pack changed in another window of this device. Returns the function that stops it. */
export const followPack = (): (() => void) => {
  window.addEventListener('storage', read);
  return () => window.removeEventListener('storage', read);
};
