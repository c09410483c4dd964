import { addMonths, monthsFrom, type Month } from '../../../src/model/month';

/** Both councils' figures of one month, first council first. Everything else about calls is simulated to agree with them. */
export interface MonthPlan {
  month: Month;
  logged: [number, number];
  /** Open at the month end. */
  open: [number, number];
}

/** The simulation starts here so that the first published month opens with calls of every age. */
export const warmUpStart: Month = '2021-01';
export const publishedFrom: Month = '2021-04';
export const publishedTo: Month = '2023-11';

/** Open calls when the simulation starts. */
export const openAtStart: [number, number] = [207, 176];

/** Calls logged, both councils: January to March 2021, then three financial years from April. */
const logged = [
  963, 981, 1019,
  1012, 1038, 1071, 1096, 989, 1124, 1131, 1148, 902, 1189, 1118, 1187,
  1098, 1142, 1165, 1121, 1034, 1228, 1247, 1263, 968, 1318, 1186, 1241,
  1064, 1196, 1218, 1237, 1171, 1383, 1296, 1278,
];
const loggedFirst = [
  531, 545, 562,
  559, 577, 592, 611, 547, 628, 631, 640, 497, 668, 622, 661,
  609, 641, 650, 628, 574, 690, 702, 706, 535, 742, 659, 695,
  589, 668, 676, 691, 650, 778, 719, 708,
];
/** Open at month ends, both councils: 612 before April 2022, 1,052 at its highest in May 2023, 818 in November. */
const open = [
  389, 396, 405,
  421, 436, 455, 470, 478, 497, 512, 530, 541, 566, 588, 612,
  639, 661, 693, 716, 709, 751, 799, 848, 885, 932, 959, 988,
  1009, 1052, 1041, 1016, 969, 924, 871, 818,
];
const openFirst = [
  212, 216, 221,
  230, 238, 249, 257, 261, 272, 280, 290, 296, 310, 322, 335,
  351, 364, 382, 395, 392, 416, 443, 471, 492, 518, 534, 551,
  563, 588, 583, 569, 544, 519, 490, 461,
];

/** The plan, month by month, from the start of the simulation. */
export const monthPlans: readonly MonthPlan[] = monthsFrom(warmUpStart, publishedTo).map((month, i) => ({
  month,
  logged: [loggedFirst[i]!, logged[i]! - loggedFirst[i]!],
  open: [openFirst[i]!, open[i]! - openFirst[i]!],
}));

/** Month whose end opens the published months. */
export const openingMonth: Month = addMonths(publishedFrom, -1);
