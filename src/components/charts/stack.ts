import { add, type Cents, ZERO } from '../../lib/money.ts';

/** The kinds of pay that a bar is made of, in the order in which they are stacked. */
export const PAY_KINDS = [
  { of: 'base', name: 'Base' },
  { of: 'signingBonus', name: 'Bonus' },
  { of: 'equity', name: 'Equity' },
  { of: 'other', name: 'Other' },
] as const;
export type PayKind = (typeof PAY_KINDS)[number]['of'];

/** What one year pays, by kind. */
export type PaidByKind = Readonly<Record<PayKind, Cents>>;

export interface Piece {
  readonly of: PayKind;
  readonly name: string;
  /** Where in the bar it begins. */
  readonly from: Cents;
  readonly size: Cents;
}

/** The pieces of one bar, end to end; a piece of nothing is not drawn. */
export function piecesOf(paid: PaidByKind): Piece[] {
  let from = ZERO;
  return PAY_KINDS.flatMap(({ of, name }) => {
    const [begins, size] = [from, paid[of]];
    from = add(begins, size);
    return size > 0 ? [{ of, name, from: begins, size }] : [];
  });
}
