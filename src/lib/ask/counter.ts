import { choice, day, group, label, list } from '../scenario/fields.ts';
import { TONES } from './facts.ts';

/** What the words for the recruiter may say; what they are about stands in the other parts. */
export const counter = group('What the counter may say, and how it sounds.', {
  tone: choice('warm or plain. Left out: warm.', TONES).default('warm'),
  facts: list(
    'What is true and may be said: written-offer, would-sign, base-at-top, competing-offer, present-job, or cost: and the id of a cost. Left out: a preview with everything entered.',
    label('One fact.', 100),
    250,
  ).optional(),
  deadline: day('The day by which the competing offer needs an answer.').optional(),
});
