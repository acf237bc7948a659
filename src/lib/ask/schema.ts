import { ZERO } from '../money.ts';
import { choice, group, list, money } from '../scenario/fields.ts';
import { AGAINST } from './against.ts';
import { PRIMARY_ASKS } from './calculate.ts';

/** How the ask is sized; the offer and what stands against it are other parts. */
export const ask = group('Sizing the ask.', {
  against: choice(
    'What the offer is measured against; better: what pays more over four years. Left out: better.',
    AGAINST,
  ).default('better'),
  floor: group(
    'The least you would accept on top of the signing bonus offered. Left out: from certain costs.',
    {
      year1: money('For year 1. Left out: 0.').default(ZERO),
      year2: money('For year 2. Left out: 0.').default(ZERO),
    },
  ).optional(),
  room: money(
    'The most that the signing bonus can still rise, both years together. Left out: not known.',
  ).optional(),
  asks: list(
    'Everything you mean to ask for; more than one draws a warning. Left out: signing-bonus.',
    choice('One thing to ask for.', PRIMARY_ASKS),
    20,
  ).default(['signing-bonus']),
});
