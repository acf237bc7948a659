/**
 * The form in which scenarios are stored and shared, written beside them. Form 1 was before `leaving`, `exchange`,
 * `versions`, `ask` and `startDate` joined. In a file of its own, since what writes must not bring the schema along.
 */
export const FORM = 2;
