import { useId, useRef } from 'react';
import type { Headline } from '../figures/figure';
import { spoken } from '../figures/spoken';
import { sparkScene } from './layouts/spark';
import { Still } from './Still';
import { usePrinting } from '../ui/usePrinting';
import { useWidth } from './useWidth';
import './charts.css';

/** Height of the bars or line; the years stand beneath. */
const plotHeight = 46;

/** Width of a headline measure on A4 landscape, six abreast, in CSS pixels. */
const paperWidth = 146;

/** Eight quarters of a headline measure, as wide as its column; nothing where there is none to show. */
export function Spark({ spark }: { spark: Headline['spark'] }) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const measured = useWidth(frame);
  const width = usePrinting() ? paperWidth : measured;
  const isShown = width !== undefined && spark.values.length > 0;
  return (
    <div className="spark" ref={frame}>
      {isShown && <Still scene={sparkScene(spark, { width, height: plotHeight })} idPrefix={id} title={spoken(spark.description)} />}
    </div>
  );
}
