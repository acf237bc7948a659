import type { TaxCode } from '../../lib/tax/levy.ts';

/** How prose names each tax. */
export const TAX_NAMES: Readonly<Record<TaxCode, string>> = {
  'federal-income': 'Federal income tax',
  'social-security': 'Social Security',
  medicare: 'Medicare',
  'additional-medicare': 'Additional Medicare',
  'state-income': 'State income tax',
  'state-payroll': 'State payroll taxes',
  'local-income': 'Local income tax',
  combined: 'All taxes at one rate',
};
