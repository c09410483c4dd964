import { problemSentence } from '../api/problem';
import { useToday } from '../api/useToday';
import { Spark } from '../charts/Spark';
import { clearHeadline } from '../figures/clearance';
import { momentWords } from '../figures/freshness';
import { headlines } from '../figures/headlines/headlines';
import type { HeadlineSpec } from '../figures/panel';
import type { Selection } from '../figures/selection';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Headline, HeadlinePlaceholder, HeadlineStrip } from '../ui/Headline';
import { HeadlineKey } from './HeadlineKey';
import { HowHeadlinesAreMade } from './made/HowMade';
import { useCleared } from './useCleared';

function HeadlineSlot({ spec, selection }: { spec: HeadlineSpec; selection: Selection }) {
  const { subjects, cleared } = useCleared(spec, selection, clearHeadline);
  const today = useToday();
  if (subjects.state === 'failed') return <HeadlinePlaceholder name={spec.name} text={problemSentence(subjects.problem)} />;
  if (cleared === undefined) return <HeadlinePlaceholder name={spec.name} text="" />;
  const age = subjects.state === 'held' && subjects.problem !== null ? `, last known, fetched ${momentWords(subjects.fetchedAt, today)}` : '';
  return <Headline headline={age === '' ? cleared : { ...cleared, unit: cleared.unit + age }} spark={<Spark spark={cleared.spark} />} />;
}

/** The headline measures in one ruled strip. */
export function HeadlineSection({ selection }: { selection: Selection }) {
  return (
    <HeadlineStrip label="Headline measures" keyLine={<HeadlineKey selection={selection} />} after={<HowHeadlinesAreMade selection={selection} />}>
      {headlines.map((spec) => (
        <ErrorBoundary key={spec.metric} fallback={() => <HeadlinePlaceholder name={spec.name} text="This measure could not be drawn." />}>
          <HeadlineSlot spec={spec} selection={selection} />
        </ErrorBoundary>
      ))}
    </HeadlineStrip>
  );
}
