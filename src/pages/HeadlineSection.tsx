import { problemSentence } from '../api/problem';
import { Spark } from '../charts/Spark';
import { clearHeadline } from '../figures/clearance';
import { headlines } from '../figures/headlines/headlines';
import type { HeadlineSpec } from '../figures/panel';
import type { Selection } from '../figures/selection';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Headline, HeadlinePlaceholder, HeadlineStrip } from '../ui/Headline';
import { HeadlineKey } from './HeadlineKey';
import { useCleared } from './useCleared';

function HeadlineSlot({ spec, selection }: { spec: HeadlineSpec; selection: Selection }) {
  const { subjects, cleared } = useCleared(spec, selection, clearHeadline);
  if (subjects.state === 'failed') return <HeadlinePlaceholder name={spec.name} text={problemSentence(subjects.problem)} />;
  if (cleared === undefined) return <HeadlinePlaceholder name={spec.name} text="" />;
  return <Headline headline={cleared} spark={<Spark spark={cleared.spark} />} />;
}

/** The headline measures in one ruled strip. */
export function HeadlineSection({ selection }: { selection: Selection }) {
  return (
    <HeadlineStrip label="Headline measures" keyLine={<HeadlineKey selection={selection} />}>
      {headlines.map((spec) => (
        <ErrorBoundary key={spec.metric} fallback={() => <HeadlinePlaceholder name={spec.name} text="This measure could not be drawn." />}>
          <HeadlineSlot spec={spec} selection={selection} />
        </ErrorBoundary>
      ))}
    </HeadlineStrip>
  );
}
