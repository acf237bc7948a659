import type { CompareLine } from '../../lib/compare/years.ts';
import { formatDecimal, formatMoney, formatPercent } from '../../lib/format.ts';
import type { Kind } from '../../lib/ledger/ledger.ts';
import type { OfferLine, VestDetail } from '../../lib/ledger/parts.ts';

/** The words of one line of a job. */
export function lineLabel(line: OfferLine): string {
  switch (line.code) {
    case 'base':
      return `Base, year ${line.detail.year}`;
    case 'signing-bonus':
      return `Signing bonus, year ${line.detail.year}`;
    case 'cash-bonus':
      return `Cash bonus, year ${line.detail.year}: ${formatPercent(line.detail.share)} of ${formatMoney(line.detail.base)}`;
    case 'vest':
      return vestLabel(line.detail);
    case 'one-off':
      return `${line.detail.label}, month ${line.detail.month}`;
    case 'cost':
      return `Cost: ${line.detail.label}, month ${line.detail.month}`;
  }
}

function vestLabel({ month, value, fraction, growth }: VestDetail): string {
  const grown = growth === 1 ? '' : ` × ${formatDecimal(growth)} growth`;
  return `Vest, month ${month}: ${formatPercent(fraction)} of ${formatMoney(value)}${grown}`;
}

const KINDS: Readonly<Record<Kind, string>> = {
  base: 'Base',
  'signing-bonus': 'Signing bonus',
  equity: 'Equity',
  other: 'Other pay',
};

/** `Base, year 1: $176,000 − $168,000`. */
export function differenceLabel({ code, detail }: CompareLine): string {
  const { year, offer, alternative } = detail;
  return `${KINDS[code]}, year ${year}: ${formatMoney(offer)} − ${formatMoney(alternative)}`;
}
