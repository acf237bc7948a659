// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  emptyRow,
  freshId,
  isKind,
  readSheet,
  rowsWithoutAmount,
  type Sheet,
  withTyped,
} from '../../../src/components/transition-cost/input.ts';
import { COST_KINDS } from '../../../src/lib/transition-cost/calculate.ts';
import { row, startSheet } from './sheets.ts';

const sheet = (rate: string, ...rows: Sheet['rows']): Sheet => ({ rate, rows });

describe('the example as it would be typed', () => {
  it('stands in the fields', () => {
    expect(startSheet()).toEqual({
      rate: '38%',
      rows: [
        {
          id: 'units',
          kind: 'unvested-equity',
          taxation: 'pre-tax',
          amount: '$74,100',
          certainty: '100%',
        },
        {
          id: 'bonus',
          kind: 'annual-bonus',
          taxation: 'pre-tax',
          amount: '$23,200',
          certainty: '90%',
        },
        {
          id: 'signing',
          kind: 'repay-signing-bonus',
          taxation: 'after-tax',
          amount: '$7,500',
          certainty: '50%',
        },
      ],
    });
  });

  it('reads back as what it is', () => {
    expect(readSheet(startSheet())).toEqual({
      marginalRate: 0.38,
      items: [
        {
          id: 'units',
          kind: 'unvested-equity',
          taxation: 'pre-tax',
          amount: 7_410_000,
          certainty: 1,
        },
        {
          id: 'bonus',
          kind: 'annual-bonus',
          taxation: 'pre-tax',
          amount: 2_320_000,
          certainty: 0.9,
        },
        {
          id: 'signing',
          kind: 'repay-signing-bonus',
          taxation: 'after-tax',
          amount: 750_000,
          certainty: 0.5,
        },
      ],
    });
  });
});

describe('reading the sheet', () => {
  it.each(['', 'x', '91', '-1', '3,5', '100%'])('is nothing while the tax rate is %j', (rate) => {
    expect(readSheet(sheet(rate, row('a', { amount: '1' })))).toBeNull();
  });

  it.each(['0', '0%', '90', '34.35%'])('takes a tax rate of %s', (rate) => {
    expect(readSheet(sheet(rate))?.items).toEqual([]);
  });

  it.each(['x', '-5', '1.234', '200m', '1.2345'])('is nothing while an amount is %j', (amount) => {
    expect(readSheet(sheet('38%', row('a', { amount: '1' }), row('b', { amount })))).toBeNull();
  });

  it.each(['', 'x', '101', '-1'])('is nothing while a cost is %j sure', (certainty) => {
    expect(readSheet(sheet('38%', row('a', { amount: '1', certainty })))).toBeNull();
  });

  it('leaves out rows without an amount, whatever else stands in them', () => {
    const read = readSheet(
      sheet(
        '38%',
        row('a'),
        row('b', { amount: '  ', certainty: 'x' }),
        row('c', { amount: '2k' }),
      ),
    );
    expect(read?.items.map(({ id, amount }) => [id, amount])).toEqual([['c', 200_000]]);
  });

  it('counts an amount of zero, since zero is not nothing', () => {
    expect(readSheet(sheet('38%', row('a', { amount: '0' })))?.items).toHaveLength(1);
  });
});

describe('rows without an amount', () => {
  it('are counted; a zero and a riddle are amounts of a kind', () => {
    const rows = [row('a'), row('b', { amount: ' ' }), row('c', { amount: '0' })];
    expect(rowsWithoutAmount(sheet('38%', ...rows, row('d', { amount: 'x' })))).toBe(2);
    expect(rowsWithoutAmount(startSheet())).toBe(0);
    expect(rowsWithoutAmount(sheet('38%'))).toBe(0);
  });
});

describe('what was typed before the script came', () => {
  const served = sheet('38%', row('units', { amount: '$1' }), row('bonus', { amount: '$2' }));

  it('is taken over field by field', () => {
    expect(
      withTyped(served, {
        rate: '40',
        'units-amount': '80k',
        'bonus-certainty': '5',
        'bonus-taxation': 'after-tax',
      }),
    ).toEqual(
      sheet(
        '40',
        row('units', { amount: '80k' }),
        row('bonus', { amount: '$2', certainty: '5', taxation: 'after-tax' }),
      ),
    );
  });

  it('may be an emptied field', () => {
    const typed = withTyped(served, { rate: '', 'units-amount': '' });
    expect(typed.rate).toBe('');
    expect(typed.rows[0]?.amount).toBe('');
  });

  it('changes nothing where nothing was typed, and never the sheet it was given', () => {
    const before = structuredClone(served);
    expect(withTyped(served, {})).toEqual(before);
    withTyped(served, { rate: '1', 'units-amount': '2' });
    expect(served).toEqual(before);
  });

  it.each(['', 'pre tax', 'PRE-TAX', 'constructor', '__proto__', '<b>pre-tax</b>'])(
    'cannot make up a taxation: %j',
    (taxation) => {
      expect(withTyped(served, { 'units-taxation': taxation }).rows[0]?.taxation).toBe('pre-tax');
    },
  );

  it('adds no row, no field and no meaning, however hostile', () => {
    const hostile = JSON.parse(
      '{"__proto__": {"rate": "99"}, "constructor": "x", "other-amount": "9", "units-kind": "other", "units-id": "x", "units-amount": "<img src=x onerror=alert(1)>"}',
    );
    const typed = withTyped(served, hostile);
    expect(typed.rate).toBe('38%');
    expect(typed.rows).toHaveLength(2);
    expect(typed.rows[0]).toEqual(row('units', { amount: '<img src=x onerror=alert(1)>' }));
    expect(Object.keys(typed)).toEqual(['rate', 'rows']);
    expect(({} as Record<string, unknown>)['rate']).toBeUndefined();
    expect(readSheet(typed)).toBeNull();
  });
});

describe('a new row', () => {
  it.each([
    [[], 'c1'],
    [['units', 'bonus'], 'c3'],
    [['c1', 'c2'], 'c3'],
    [['c2'], 'c3'],
    [['c3', 'units'], 'c4'],
    [['c4', 'c5', 'c6'], 'c7'],
  ])('beside %j is called %s', (ids, expected) => {
    expect(freshId(ids.map((id) => row(id)))).toBe(expected);
  });

  it.each([
    ['unvested-equity', 'pre-tax'],
    ['annual-bonus', 'pre-tax'],
    ['relocation', 'after-tax'],
    ['repay-signing-bonus', 'after-tax'],
    ['income-gap', 'pre-tax'],
    ['partner-income', 'after-tax'],
  ] as const)('of %s is empty, sure and %s', (kind, taxation) => {
    expect(emptyRow(kind, 'c9')).toEqual({
      id: 'c9',
      kind,
      taxation,
      amount: '',
      certainty: '100%',
    });
  });

  it('is of a kind that is known', () => {
    expect(COST_KINDS.every(isKind)).toBe(true);
    expect(['', 'toString', '__proto__', 'Other', 'other '].filter(isKind)).toEqual([]);
  });
});
