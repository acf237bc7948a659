import { formatMoney, formatPercent } from '../../lib/format.ts';
import { type Limits, parseMoney, parsePercent } from '../../lib/parse.ts';
import { CERTAINTY as CERTAINTY_AT_FIRST, TAXATION } from '../../lib/scenario/defaults.ts';
import {
  COST_KINDS,
  type CostItem,
  type CostKind,
  type Taxation,
  type TransitionCostInput,
} from '../../lib/transition-cost/calculate.ts';
import type { Texts } from '../fields/useDraft.ts';

/** In percent. A rate of 100 % would leave nothing to gross up from. */
export const TAX_RATE: Limits = { min: 0, max: 90 };
export const CERTAINTY: Limits = { min: 0, max: 100 };

/** One cost as it stands in its fields, exactly as typed. */
export interface Row {
  readonly id: string;
  readonly kind: CostKind;
  readonly amount: string;
  readonly taxation: Taxation;
  readonly certainty: string;
}

export interface Sheet {
  readonly rate: string;
  readonly rows: readonly Row[];
}

export function emptyRow(kind: CostKind, id: string): Row {
  return {
    id,
    kind,
    amount: '',
    taxation: TAXATION[kind],
    certainty: formatPercent(CERTAINTY_AT_FIRST),
  };
}

/** An example's costs as they would be typed. */
export function sheetOf({ items, marginalRate }: TransitionCostInput): Sheet {
  return {
    rate: formatPercent(marginalRate),
    rows: items.map(({ id, kind, amount, taxation, certainty }) => ({
      id,
      kind,
      taxation,
      amount: formatMoney(amount),
      certainty: formatPercent(certainty),
    })),
  };
}

/** A name that no row of the sheet has yet. */
export function freshId(rows: readonly Row[]): string {
  const used = new Set(rows.map((row) => row.id));
  let count = rows.length + 1;
  while (used.has(`c${count}`)) count += 1;
  return `c${count}`;
}

/** The names of a row's controls, and of the list from which a cost is added. */
export const amountName = (id: string) => `${id}-amount`;
export const removeName = (id: string) => `${id}-remove`;
export const ADD = 'add';
export const RATE = 'rate';

/** As many costs as a scenario file may hold. */
export const MOST_ROWS = 200;

/** 1 for the first row of its kind, 2 for the next: two of a kind must be told apart. */
export function placeAmongItsKind(rows: readonly Row[], row: Row): number {
  return rows.filter(({ kind }) => kind === row.kind).findIndex(({ id }) => id === row.id) + 1;
}

export function parseRow(row: Row) {
  return { amount: parseMoney(row.amount), certainty: parsePercent(row.certainty, CERTAINTY) };
}

export function parseRate(text: string) {
  return parsePercent(text, TAX_RATE);
}

/** Rows that the reader has added but not filled in yet. */
export function rowsWithoutAmount(sheet: Sheet): number {
  return sheet.rows.filter((row) => parseRow(row).amount.state === 'empty').length;
}

/** The sheet's filled-in costs, or null while anything in it cannot be read. */
export function readSheet(sheet: Sheet): TransitionCostInput | null {
  const rate = parseRate(sheet.rate);
  if (rate.state !== 'valid') return null;
  const items: CostItem[] = [];
  for (const row of sheet.rows) {
    const { amount, certainty } = parseRow(row);
    if (amount.state === 'empty') continue;
    if (amount.state !== 'valid' || certainty.state !== 'valid') return null;
    items.push({
      id: row.id,
      kind: row.kind,
      taxation: row.taxation,
      amount: amount.value,
      certainty: certainty.value,
    });
  }
  return { items, marginalRate: rate.value };
}

/** Takes over what was typed into the served page before its script arrived. */
export function withTyped(sheet: Sheet, typed: Texts): Sheet {
  return {
    rate: typed[RATE] ?? sheet.rate,
    rows: sheet.rows.map((row) => ({
      ...row,
      amount: typed[amountName(row.id)] ?? row.amount,
      certainty: typed[`${row.id}-certainty`] ?? row.certainty,
      taxation:
        typed[`${row.id}-taxation`] === 'pre-tax' || typed[`${row.id}-taxation`] === 'after-tax'
          ? (typed[`${row.id}-taxation`] as Taxation)
          : row.taxation,
    })),
  };
}

export function isKind(text: string): text is CostKind {
  return (COST_KINDS as readonly string[]).includes(text);
}
