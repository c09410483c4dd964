import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useDeployment } from '../../api/deployment';
import { subjectKey } from '../../api/queries';
import { clear } from '../../figures/clearance';
import { everyPanel } from '../../figures/everyPanel';
import type { Panel, PanelAnswers } from '../../figures/panel';
import type { PanelPlace } from '../../figures/panelSearch';
import type { Selection } from '../../figures/selection';
import type { Answers, Subject } from '../../model/subject';
import { subjects } from '../../model/subject';
import { audienceShown, selectionOf, theOne, windowOf } from '../../state/selection';
import { useViewStore } from '../../state/viewStore';

/** Panels that stand on a page: the summary of measures has no place of its own. */
const onPages = everyPanel.filter(({ ref }) => ref.includes('.'));

const titled: PanelPlace[] = onPages.map(({ ref, section, title }) => ({ ref, section, title, finding: '' }));

/** A panel whose figures cannot be made is still found by its title. */
const findingOf = (panel: Panel, answers: Partial<Answers>, selection: Selection): string => {
  if (panel.needs.some((subject) => answers[subject] === undefined)) return '';
  try {
    return clear(panel.build(answers as PanelAnswers<Subject>, selection), selection.audience).finding;
  } catch {
    return '';
  }
};

/**
 * Every panel with what it finds, from the answers the page already holds: nothing is asked for. Numbers and titles are
 * there at once, the findings a moment later.
 */
export const usePlaces = (): readonly PanelPlace[] => {
  const config = useDeployment();
  const client = useQueryClient();
  const view = useViewStore((store) => store.view);
  const [places, setPlaces] = useState<readonly PanelPlace[]>(titled);

  const make = useMemo(() => {
    const audience = audienceShown(view, config);
    const partnership = client.getQueryData<Answers['reporting-periods']>(subjectKey('reporting-periods', { audience }));
    const asked = partnership && selectionOf(view, partnership.data, audience);
    if (asked === undefined) return undefined;
    const selection = theOne(asked);
    return (): PanelPlace[] => {
      const query = windowOf(selection);
      const held = subjects.map((subject) => [subject, client.getQueryData(subjectKey(subject, query))]);
      const answers = { ...Object.fromEntries(held), 'reporting-periods': partnership } as Partial<Answers>;
      return titled.map((place, i) => ({ ...place, finding: findingOf(onPages[i]!, answers, selection) }));
    };
  }, [client, config, view]);

  useEffect(() => {
    if (make === undefined) return undefined;
    const timer = setTimeout(() => setPlaces(make()));
    return () => clearTimeout(timer);
  }, [make]);
  return places;
};
