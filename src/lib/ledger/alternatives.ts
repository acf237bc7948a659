import type { Pay } from './pay.ts';

/** What an offer is compared with. */
export const ALTERNATIVES = ['present-job', 'competing-offer'] as const;
export type Alternative = (typeof ALTERNATIVES)[number];

/** What each alternative pays, as far as it was entered. */
export type Alternatives = Readonly<Partial<Record<Alternative, Pay>>>;
