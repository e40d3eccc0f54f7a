/**
 * Hours in which many accounts find their readers, for those who have no figures of their own. They are a rule of thumb, and
 * no measurement of any account: guides for authors agree on late mornings and evenings of working days, and on little else.
 */
export interface UsualHours {
  /** From 0, Monday, to 6. */
  readonly weekdays: readonly number[];
  /** In the author's zone; `until` is the first hour after it. */
  readonly hours: readonly { readonly from: number; readonly until: number }[];
}

export const USUAL_HOURS: readonly UsualHours[] = [
  {
    weekdays: [0, 1, 2, 3, 4],
    hours: [
      { from: 11, until: 13 },
      { from: 18, until: 20 },
    ],
  },
  { weekdays: [5, 6], hours: [{ from: 10, until: 12 }] },
];

/** What the preview says beside them. */
export const USUAL_HOURS_NOTE = 'A rule of thumb, not a measurement of this account.';
