import { scenario } from '../../../../src/lib/scenario/schema.ts';
import { type Sheet, sheetOf } from '../../../../src/lib/scenario/sheet.ts';
import { readFederalYear, readStateYears } from '../../../../src/lib/tax/read-figures.ts';
import { onFileOf, type TaxTables } from '../../../../src/lib/tax/tables.ts';

const YEARS = import.meta.glob<unknown>('../../../../src/content/tax-years/*.json', {
  eager: true,
  import: 'default',
});
const STATES = import.meta.glob<unknown>('../../../../src/content/states/*.json', {
  eager: true,
  import: 'default',
});

/** What the page fetches. */
export const TABLES: TaxTables = {
  federal: Object.values(YEARS).map(readFederalYear),
  states: Object.values(STATES).flatMap(readStateYears),
};

export const ON_FILE = onFileOf(TABLES);

/** An offer whose first year pays 150,000 + 55,000, a cost after tax, and what else is stated. */
export function taxed(assumptions: object = {}, rest: object = {}): Sheet {
  return sheetOf(
    scenario.parse({
      offer: { base: 150_000, signingBonus: { year1: 55_000 } },
      transition: { items: [{ kind: 'lease-or-home', amount: 100 }] },
      assumptions,
      ...rest,
    }),
  );
}
