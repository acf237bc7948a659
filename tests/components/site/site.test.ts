// @vitest-environment node
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDay, formatSourceDate, isoDay } from '../../../src/components/site/day.ts';
import { SECTIONS, SMALL_PRINT } from '../../../src/components/site/site.ts';
import { TOOLS } from '../../../src/components/site/tools.ts';

describe('where the site leads', () => {
  it.each([...SECTIONS, ...SMALL_PRINT, ...TOOLS].map(({ href }) => href))(
    '%s is a page',
    (href) => {
      const page = new URL(`../../../src/pages${href.replace(/\/$/, '')}`, import.meta.url)
        .pathname;
      expect(existsSync(`${page}.astro`) || existsSync(`${page}/index.astro`)).toBe(true);
    },
  );

  it('names no place twice', () => {
    const places = [...SECTIONS, ...SMALL_PRINT].map(({ href }) => href);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('a day', () => {
  it('is the same everywhere', () => {
    for (const time of ['00:00:00Z', '23:59:59Z']) {
      const day = new Date(`2026-11-23T${time}`);
      expect(formatDay(day)).toBe('November 23, 2026');
      expect(isoDay(day)).toBe('2026-11-23');
    }
  });

  it.each([
    ['2022', '2022'],
    ['2022-02', 'February 2022'],
    ['2022-12-31', 'December 31, 2022'],
    ['undated', 'undated'],
  ])('of a source, %s, is printed as %s', (date, printed) => {
    expect(formatSourceDate(date)).toBe(printed);
  });
});
