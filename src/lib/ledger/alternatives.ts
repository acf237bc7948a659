/** What an offer is compared with. */
export const ALTERNATIVES = ['present-job', 'competing-offer'] as const;
export type Alternative = (typeof ALTERNATIVES)[number];
