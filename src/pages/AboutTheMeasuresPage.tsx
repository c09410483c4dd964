import { useEffect } from 'react';
import { measuresInWords, type MeasureWords } from '../figures/about';
import { useViewStore } from '../state/viewStore';
import { PageHead } from '../ui/PageHead';
import { Completeness } from './Completeness';
import type { PageProps } from './page';

const idOf = (metric: string): string => `measure-${metric}`;

function Targets({ targets }: Pick<MeasureWords, 'targets'>) {
  if (targets.length === 0) return <>No target agreed</>;
  return (
    <ul>
      {targets.map((target) => (
        <li key={target.valid}>
          {target.value}. {target.tolerance}. {target.valid}. Set by: {target.setBy}
        </li>
      ))}
    </ul>
  );
}

function Measure({ words: { metric, targets }, source }: { words: MeasureWords; source: string }) {
  return (
    <section className="measure" id={idOf(metric.id)} tabIndex={-1} aria-labelledby={`${idOf(metric.id)}-title`}>
      <h2 id={`${idOf(metric.id)}-title`}>{metric.title}</h2>
      <dl>
        <dt>What it means</dt>
        <dd>{metric.definition}</dd>
        <dt>How it is worked out</dt>
        <dd>{metric.formula}</dd>
        <dt>Unit</dt>
        <dd>{metric.unit}</dd>
        <dt>Target</dt>
        <dd>
          <Targets targets={targets} />
        </dd>
        <dt>Where it comes from</dt>
        <dd>{source}</dd>
        {metric.caveats.length > 0 && <dt>Bear in mind</dt>}
        {metric.caveats.map((caveat) => (
          <dd key={caveat}>{caveat}</dd>
        ))}
        <dt>Version of the definition</dt>
        <dd>{metric.version}</dd>
      </dl>
    </section>
  );
}

/** Definition, formula, target, source and caveats of every measure, generated from the catalogue the figures use. */
export default function AboutTheMeasuresPage({ partnership, selection }: PageProps) {
  const wanted = useViewStore((store) => store.view.measure);

  useEffect(() => {
    const section = document.getElementById(idOf(wanted));
    section?.scrollIntoView();
    section?.focus({ preventScroll: true });
  }, [wanted]);

  return (
    <>
      <PageHead
        kicker="About the measures"
        heading="What each measure means, and how it is worked out"
        standfirst={[{ text: 'Targets are those the metrics service gives. A measure is rated on its unrounded value, by the rule written here.' }]}
      />
      <div className="page-text">
        <Completeness selection={selection} />
        {measuresInWords(partnership.data).map((words) => (
          <Measure key={words.metric.id} words={words} source={`The metrics service, endpoint ${words.metric.subject}`} />
        ))}
      </div>
    </>
  );
}
