import type { DeploymentConfig } from '../api/config';
import { askEarly as ask } from '../api/earlyAnswers';
import { endpointUrl } from '../contract/endpoints';
import type { Envelope } from '../model/envelope';
import type { Partnership } from '../model/partnership';
import { subjects } from '../model/subject';
import { audienceShown, selectionOf, windowOf } from '../state/selection';
import type { View } from '../state/view';

/** Milliseconds an answer may take: the patience of the first try. */
const patience = 10_000;

/**
 * Asks the API for what the view will need while the application's code is still on its way. The periods are read as
 * they come, unchecked, only to guess which months will be asked for: the application checks every answer, and a wrong
 * guess is an answer it does not take.
 */
export const askEarly = async (config: DeploymentConfig, view: View): Promise<void> => {
  const audience = audienceShown(view, config);
  const periods = await ask(endpointUrl(config.apiBase, 'reporting-periods', { audience }), patience);
  const { data } = (await periods.clone().json()) as Envelope<Partnership>;
  const selection = selectionOf(view, data, audience);
  if (selection === undefined) return;
  for (const subject of subjects) {
    if (subject !== 'reporting-periods') void ask(endpointUrl(config.apiBase, subject, windowOf(selection)), patience);
  }
};
