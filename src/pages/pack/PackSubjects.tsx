import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useDeployment } from '../../api/deployment';
import { problemSentence } from '../../api/problem';
import { subjectQuery } from '../../api/queries';
import { SubjectsProvider } from '../../api/SubjectsProvider';
import type { Selection } from '../../figures/selection';
import { usePack } from '../../state/packStore';
import { windowOf } from '../../state/selection';
import { ErrorScreen } from '../../ui/ErrorScreen';

interface PackSubjectsProps {
  /** Part of the pack; the one of this device's pack when left out. */
  part?: 1 | 2 | undefined;
  /** What the page shows. */
  selection: Selection;
  /** Is given the selection of the pack, which is of its part. */
  children: (selection: Selection) => ReactNode;
}

/**
 * Asks for everything a pack is made of, for the reader of the pack and not of the screen: a Part I pack is made of public
 * answers in the members' view too. A Part II pack needs the Part II view; elsewhere it is Part I.
 */
export function PackSubjects({ selection: shown, part: asked, children }: PackSubjectsProps) {
  const config = useDeployment();
  const ofDevice = usePack((store) => store.plan.part);
  const part = asked ?? ofDevice;
  const audience = part === 2 ? shown.audience : 'public';
  // Both are held, so that changing the part never takes the builder, and the focus in it, off the screen.
  const open = useQuery(subjectQuery(config, 'reporting-periods', { audience: 'public' }));
  const own = useQuery(subjectQuery(config, 'reporting-periods', { audience: shown.audience }));
  const { data: partnership, error, refetch } = audience === 'public' ? open : own;
  const selection = useMemo(() => (audience === shown.audience ? shown : { ...shown, audience }), [audience, shown]);
  const query = useMemo(() => windowOf(selection), [selection]);
  if (partnership === undefined)
    return error ? (
      <ErrorScreen title="The pack could not be loaded" text={problemSentence(error)} reference={error.reference} onRetry={() => void refetch()} />
    ) : (
      <p className="pack-waits" role="status">
        Loading the figures
      </p>
    );
  return (
    <SubjectsProvider partnership={partnership} query={query}>
      {children(selection)}
    </SubjectsProvider>
  );
}
