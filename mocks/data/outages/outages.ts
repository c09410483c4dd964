import type { Outages } from '../../../src/model/outage';
import { earlierOutages } from './earlierOutages';
import { exemptOutage, listedOnly } from './exemptOutage';
import { outages2023 } from './outages2023';

/** Data of `outages`, as members may read it. */
export const outages = (): Outages => ({
  records: [...earlierOutages(), ...outages2023, ...listedOnly, exemptOutage].sort((a, b) => a.start.localeCompare(b.start)),
  withheld: [],
  missing: [],
  reported: [],
});
