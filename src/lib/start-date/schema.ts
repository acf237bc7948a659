import { GAP_DAYS } from '../scenario/defaults.ts';
import { day, group, whole } from '../scenario/fields.ts';

/** When the new job could start; the dates of what is lost stand with the costs of the transition. */
export const startDate = group('The window in which the new job could start.', {
  from: day('The earliest first day of the new job. Left out: offer.startDate.').optional(),
  to: day('The latest first day. Left out: 90 days after the earliest.').optional(),
  gapDays: whole(
    'Days from the last day of the present job to the first of the new one. Left out: 1.',
    'a count of days',
    0,
    365,
  ).default(GAP_DAYS),
});
