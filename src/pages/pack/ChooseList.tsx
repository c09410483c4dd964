import { everyPanel } from '../../figures/everyPanel';
import { usePack } from '../../state/packStore';
import { Checkbox } from '../../ui/Checkbox';
import { PartTwo } from './PartTwo';

const sections = [...new Set(everyPanel.map(({ section }) => section))].map((section) => ({ section, panels: everyPanel.filter((panel) => panel.section === section) }));

/** Every panel there is, by section, to be ticked into the pack. */
export function ChooseList({ exempt }: { exempt: ReadonlySet<string> }) {
  const panels = usePack((store) => store.plan.panels);
  const toggle = usePack((store) => store.toggle);
  const known = everyPanel.filter(({ ref }) => panels.includes(ref)).length;
  return (
    <section className="panel span-4" aria-labelledby="pack-choose">
      <div className="pack-folio">
        <h2 id="pack-choose">Choose</h2>
        <span>
          {known} of {everyPanel.length} chosen
        </span>
      </div>
      <div className="choose-sections">
        {sections.map(({ section, panels: offered }) => (
          <fieldset key={section} className="choose-section">
            <legend>{section}</legend>
            {offered.map(({ ref, title }) => (
              <Checkbox key={ref} checked={panels.includes(ref)} onChange={() => toggle(ref)}>
                <b>{ref}</b> <span>{title}</span>
                {exempt.has(ref) && <PartTwo />}
              </Checkbox>
            ))}
          </fieldset>
        ))}
      </div>
    </section>
  );
}
