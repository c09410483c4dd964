/** A council's code in the API, such as `SBC`. Councils are data: nothing in the code knows their codes. */
export type CouncilCode = string;

/** One partner council, in the fixed order of the partnership. */
export interface Council {
  code: CouncilCode;
  /** Full name: "Stevenage Borough Council". */
  name: string;
  /** Name on charts and filters: "Stevenage". */
  shortName: string;
  /** Staff served, where the partnership has supplied it. */
  staff?: number | undefined;
}
