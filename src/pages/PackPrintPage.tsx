import { useMemo } from 'react';
import { usePack } from '../state/packStore';
import { useViewStore } from '../state/viewStore';
import { PackSubjects } from './pack/PackSubjects';
import type { PageProps } from './page';
import { planOf } from './present/planOf';
import { PrintView } from './print/PrintView';

/** What is printed: the pack of this device, or the presentation that the address of a handout names. */
const usePrinted = () => {
  const { presenting, handout } = useViewStore((store) => store.view);
  const plan = usePack((store) => store.plan);
  return useMemo(() => (handout !== undefined && (presenting.pack !== '' || presenting.of !== '') ? planOf(presenting, plan) : plan), [presenting, handout, plan]);
};

/** The pack as sheets of paper, for the browser to print or keep as PDF. */
export default function PackPrintPage({ selection }: PageProps) {
  const plan = usePrinted();
  return (
    <PackSubjects selection={selection} part={plan.part}>
      {(ofPack) => <PrintView selection={ofPack} plan={plan} />}
    </PackSubjects>
  );
}
