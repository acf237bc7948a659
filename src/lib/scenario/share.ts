import { type Cents, cents, dollars, MAX_AMOUNT, portion } from '../money.ts';
import { packed } from './pack.ts';
import type { Scenario } from './schema.ts';
import { told } from './told.ts';
import { FORM } from './version.ts';
import { writeScenario } from './write.ts';

/** How much a link tells: everything; amounts to the nearest $5,000; amounts only in proportion to base. */
export const SHARE_KINDS = ['exact', 'rounded', 'ratios'] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];

/** What amounts are rounded to in a rounded link. */
const ROUNDED_TO: Cents = dollars(5000);

/** What base is in a link that tells only ratios, and what the rest is then rounded to. */
const RATIO_BASE: Cents = dollars(100_000);
const RATIOS_ROUNDED_TO: Cents = dollars(100);

/**
 * The scenario that a link of some kind tells; null if there are no ratios to tell: without a base, or where an amount
 * would be larger than any accepted.
 */
export function scenarioTold(scenario: Scenario, kind: ShareKind): Scenario | null {
  if (kind === 'exact') return scenario;
  if (kind === 'rounded') return told(scenario, { amount: to(ROUNDED_TO), dates: true });
  const base = scenario.offer?.base ?? 0;
  const most = Math.max(...amountsOf(scenario));
  if (base === 0 || most > (MAX_AMOUNT / RATIO_BASE) * base) return null;
  const round = to(RATIOS_ROUNDED_TO);
  return told(scenario, {
    amount: (amount) => round(portion(amount, RATIO_BASE, base)),
    dates: false,
  });
}

/** To the nearest multiple, halves up. */
function to(step: Cents): (amount: Cents) => Cents {
  return (amount) => cents(Math.round(amount / step) * step);
}

function amountsOf(scenario: Scenario): Cents[] {
  const amounts: Cents[] = [];
  const note = (amount: Cents) => {
    amounts.push(amount);
    return amount;
  };
  told(scenario, { amount: note, dates: false });
  return amounts;
}

/** The text behind the # of a link: form, kind, and what is told. */
export async function shareText(scenario: Scenario, kind: ShareKind): Promise<string> {
  return `${FORM}.${kind}.${await packed(JSON.stringify(writeScenario(scenario)))}`;
}
