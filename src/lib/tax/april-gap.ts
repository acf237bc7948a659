import { type Cents, subtract, sum } from '../money.ts';
import type { Line, Result } from '../result.ts';
import { TAX_CODES, type TaxCode } from './levy.ts';
import type { TaxOnBonus } from './withholding.ts';

export interface GapDetail {
  readonly owed: Cents;
  readonly withheld: Cents;
}

/** One line a tax: owed − withheld. */
export type GapLine = Line<TaxCode, GapDetail>;

/**
 * What a bonus leaves to pay in April (above zero) or gives back (below): owed − withheld, tax by tax.
 * Take what the whole year withholds because of the bonus: with wages to date of the whole year, a wage
 * base that a later pay cheque reaches anyway counts once.
 */
export function calculateAprilGap(owed: TaxOnBonus, withheld: TaxOnBonus): Result<GapLine> {
  const lines = TAX_CODES.map((code) =>
    gapLine(code, amountOf(code, owed), amountOf(code, withheld)),
  );
  const present = lines.filter(({ detail }) => detail.owed !== 0 || detail.withheld !== 0);
  return { lines: present, total: sum(present.map((line) => line.amount)), issues: [] };
}

function gapLine(code: TaxCode, owed: Cents, withheld: Cents): GapLine {
  return { code, amount: subtract(owed, withheld), detail: { owed, withheld } };
}

/** What all lines of one tax come to. */
export function amountOf(code: TaxCode, { lines }: TaxOnBonus): Cents {
  return sum(lines.filter((line) => line.code === code).map((line) => line.amount));
}
