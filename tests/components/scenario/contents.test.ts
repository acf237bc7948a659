import { describe, expect, it } from 'vitest';
import { contentLines, contentsOf } from '../../../src/components/scenario/contents.ts';
import { exampleScenario } from '../../../src/components/site/examples.ts';
import { PARTS } from '../../../src/lib/scenario/schema.ts';
import { writeScenario } from '../../../src/lib/scenario/write.ts';

describe('what a scenario says', () => {
  it('is told in words, part by part', () => {
    const input = {
      offer: {
        base: 176_000,
        signingBonus: { year1: 68_000, paid: 'instalments' },
        oneOffs: [],
        moreGrants: [{ value: 5000, schedule: 'amazon' }],
      },
      transition: { items: [{ kind: 'relocation', amount: 6000, certainty: 0.5, label: 'Move' }] },
      leaving: { month: 18 },
      startDate: { from: '2027-03-01' },
    };
    expect(contentLines(input)).toEqual([
      'The Amazon offer. Base salary, a year: $176,000',
      'The Amazon offer. Signing bonus, year 1: $68,000',
      'The Amazon offer. Signing bonus, paid: monthly',
      'The Amazon offer. Further grant 1: value $5,000, schedule 5%, 15%, 40%, 40%',
      'What the move costs. Cost 1: kind “Moving, beyond the new employer’s help”, amount $6,000, certainty 50%, label Move',
      'Leaving early. Month in which you leave: 18',
      'Start date. Earliest start: March 1, 2027',
    ]);
  });

  it('is told with the names of states and of ways to file', () => {
    const input = {
      offer: { role: 'CA' },
      assumptions: {
        state: 'CA',
        filingStatus: 'married-joint',
        localities: ['Yonkers', 'New York City'],
      },
    };
    expect(contentLines(input)).toEqual([
      'The Amazon offer. Role: CA',
      'Assumptions. State that taxes the pay: California',
      'Assumptions. Filing status: Married, filing jointly',
      'Assumptions. City or county that taxes it too: Yonkers; New York City',
    ]);
  });

  it('is told with codes and prices as a reader would say them', () => {
    const input = {
      offer: {
        signingBonus: { repayment: { kind: 'cliff' } },
        equity: { units: 900, grantPrice: 224.5 },
      },
      transition: { items: [{ kind: 'unvested-equity', amount: 1, taxation: 'pre-tax' }] },
      ask: { asks: ['signing-bonus', 'level'] },
    };
    expect(contentLines(input)).toEqual([
      'The Amazon offer. Signing bonus, repayment, kind: all of it',
      'The Amazon offer. Units granted: 900',
      'The Amazon offer. Price a unit: $224.50',
      'What the move costs. Cost 1: kind “Unvested equity”, amount $1, taxation before tax',
      'The ask. Asks: signing bonus; level',
    ]);
  });

  it('leaves the reader’s own words as they are, whatever they mean elsewhere', () => {
    const input = {
      offer: { role: 'amazon' },
      alternative: { competingOffer: { employer: 'constructor' } },
      transition: { items: [{ kind: 'other', label: 'pro-rata' }] },
    };
    expect(contentLines(input)).toEqual([
      'The Amazon offer. Role: amazon',
      'Other offer. Other employer: constructor',
      'What the move costs. Cost 1: kind “Something else”, label pro-rata',
    ]);
  });

  it('is told in full: every text and number of every example is somewhere', () => {
    for (const name of ['l6-in-hand', 'l7-large-signing-bonus', 'l6-competing-offer'] as const) {
      const input = writeScenario(exampleScenario(name).scenario);
      const text = contentLines(input).join('\n');
      for (const leaf of leavesOf(input)) expect(text).toContain(leaf);
    }
  });

  it('is told also of a part that has no title yet', () => {
    expect(contentLines({ newPart: { base: 5 } })).toEqual(['new part. Base: $5']);
  });

  it.each(Object.keys(PARTS))('has a title for %s', (part) => {
    const inside = part === 'alternative' ? { presentJob: { base: 5 } } : { base: 5 };
    expect(contentsOf({ [part]: inside })[0]?.title).toMatch(/^[A-Z]/);
  });

  it('names nothing twice within a part, so that nothing hides behind another', () => {
    for (const { said } of contentsOf(
      writeScenario(exampleScenario('l7-large-signing-bonus').scenario),
    ))
      expect(new Set(said.map(({ name }) => name)).size).toBe(said.length);
  });
});

/** Labels and large amounts, as they are shown. */
function leavesOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'label' || key === 'employer' ? [value] : [];
  if (typeof value === 'number')
    return value >= 1000 && key !== 'taxYear' && key !== 'units'
      ? [value.toLocaleString('en-US')]
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, name));
}
