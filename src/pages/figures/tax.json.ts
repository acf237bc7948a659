import type { APIRoute } from 'astro';
import { readFederalYear, readStateYears } from '../../lib/tax/read-figures.ts';
import type { TaxTables } from '../../lib/tax/tables.ts';

const YEARS = import.meta.glob<unknown>('../../content/tax-years/*.json', {
  eager: true,
  import: 'default',
});
const STATES = import.meta.glob<unknown>('../../content/states/*.json', {
  eager: true,
  import: 'default',
});

/** Every tax figure at once, so that asking for it tells nobody which state a reader is in. */
export const GET: APIRoute = () => {
  const tables: TaxTables = {
    federal: Object.values(YEARS).map(readFederalYear),
    states: Object.values(STATES).flatMap(readStateYears),
  };
  return new Response(`${JSON.stringify(tables)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
