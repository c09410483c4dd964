import { useRef, useState } from 'react';
import { packFormats } from '../../exports/formats';
import type { Pack } from '../../exports/pack/pack';
import { listed } from '../../figures/wording';
import { Icon } from '../../ui/Icon';
import { noBreak } from '../../ui/noBreak';
import { FormatChoice, type FormatOption } from './FormatChoice';
import { IncludeFields } from './IncludeFields';
import { MeetingFields } from './MeetingFields';
import type { LeftOutSentence } from './packWords';
import { RunStatus } from './RunStatus';
import { usePackRun } from './usePackRun';

const options: readonly FormatOption[] = packFormats.map(({ id, label, note, packNote }) => ({ id, label, note: packNote ?? note }));

/** "Nothing is exported until First page is right." */
const heldWords = (fields: readonly string[]): string => `Nothing is exported until ${listed(fields)} ${fields.length === 1 ? 'is' : 'are'} right.`;

interface ExportBandProps {
  /** "12 pages, from page 25". */
  extent: string;
  /** What the cover says where the officer says nothing; empty for nothing. */
  usual: string;
  mayBePartTwo: boolean;
  leftOut: readonly LeftOutSentence[];
  /** The pack as it leaves now; absent while its figures load or where it holds no panel. */
  leaving: (() => Pack) | undefined;
  /** Why nothing can be exported yet. */
  waiting: string;
  onPrint: () => void;
}

/** Meeting, marking, contents and format of the pack, what is left out of it, and the button that makes the file. */
export function ExportBand({ extent, usual, mayBePartTwo, leftOut, leaving, waiting, onPrint }: ExportBandProps) {
  const [chosen, setChosen] = useState(options[0]?.id ?? '');
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const button = useRef<HTMLButtonElement>(null);
  const { run, start, cancel } = usePackRun();
  const isHeld = leaving === undefined || run.kind === 'running' || wrong.length > 0;
  const go = (): void => {
    const format = packFormats.find(({ id }) => id === chosen);
    if (isHeld || format === undefined) return;
    if (format.to === 'print') onPrint();
    else start(format, leaving());
  };
  return (
    <section className="panel span-12 export-band" aria-labelledby="pack-export">
      <div className="pack-folio">
        <h2 id="pack-export">Export</h2>
        <span>{extent}</span>
      </div>
      <div className="export-fields">
        <MeetingFields onValid={(label, isValid) => setWrong((fields) => [...fields.filter((field) => field !== label), ...(isValid ? [] : [label])])} />
        <IncludeFields mayBePartTwo={mayBePartTwo} />
      </div>
      {usual !== '' && <p className="export-usual">{noBreak(`What you leave empty is taken from the period’s meeting: ${usual}`)}</p>}
      <div className="export-line">
        <FormatChoice options={options} value={chosen} onChange={setChosen} />
        <div className="export-go">
          <div className="export-left-out">
            {leftOut.map(({ kind, strong, text }) => (
              <p key={kind}>
                {kind === 'exempt' && <Icon name="lock" />}
                <span>
                  <b>{strong}</b> {noBreak(text)}
                </span>
              </p>
            ))}
            {leaving === undefined && <p>{waiting}</p>}
            {wrong.length > 0 && <p>{heldWords(wrong)}</p>}
          </div>
          <button type="button" ref={button} className="button is-solid is-big" aria-disabled={isHeld || undefined} onClick={go}>
            <Icon name="export" />
            Export pack
          </button>
        </div>
      </div>
      <RunStatus run={run} onCancel={cancel} focusAfter={button} />
    </section>
  );
}
