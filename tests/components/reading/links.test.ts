import { expect, it } from 'vitest';
import { sourceLinks } from '../../../src/components/reading/links.ts';

const fact = (id: string, publisher: string, display: string, grade: string) =>
  ({ id, data: { display, grade, sources: [{ publisher }] } }) as never;

it('names a publisher alone, and says what each fact is where one has several', () => {
  const links = sourceLinks([
    fact('stop', 'The SEC', 'payments stop', 'A'),
    fact('gross', 'LegalClarity', 'the amount before tax', 'C'),
    fact('year', 'The SEC', "within a hire's first year", 'A'),
  ]);
  expect(links).toEqual([
    { href: '/sources/#stop', label: 'The SEC, “payments stop”', note: 'A' },
    { href: '/sources/#gross', label: 'LegalClarity', note: 'C' },
    { href: '/sources/#year', label: 'The SEC, “within a hire’s first year”', note: 'A' },
  ]);
});
