import type { CostKind } from '../../lib/costs/items.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import { labelOf } from './labels.ts';

/** Each kind of cost, in a list of costs. */
export const COST_LABELS: Readonly<Record<CostKind, string>> = {
  'unvested-equity': 'Unvested equity',
  'annual-bonus': 'Annual bonus you leave behind',
  'retirement-match': 'Unvested retirement match',
  'repay-signing-bonus': 'Signing bonus to pay back',
  'repay-relocation': 'Relocation to pay back',
  'repay-tuition': 'Tuition help to pay back',
  relocation: 'Moving, beyond the new employer’s help',
  'lease-or-home': 'Ending a lease, or selling a home',
  'health-cover': 'Health coverage between jobs',
  'income-gap': 'Weeks without pay',
  'lost-leave': 'Paid leave that is lost',
  'student-loan-help': 'Student-loan help that ends',
  'legal-fees': 'Immigration or legal fees',
  'partner-income': 'Your partner’s lost income',
  other: 'Something else',
};

const OWNERS = {
  offer: { words: 'this offer', job: (sheet: Sheet) => sheet.offer },
  'alternative.presentJob': {
    words: 'present job',
    job: (sheet: Sheet) => sheet.alternative.presentJob,
  },
  'alternative.competingOffer': {
    words: 'other offer',
    job: (sheet: Sheet) => sheet.alternative.competingOffer,
  },
} as const;

const OWNED = /^(offer|alternative\.(?:presentJob|competingOffer))\.(.+)$/;
const IN_LIST = /^(grants|oneOffs|costs)\[(\d+)\]\.(\w+)$/;
const COST_ITEM = /^transition\.items\[(\d+)\]\.(\w+)$/;

/** What an input is called, told apart from its likes: the same name stands in three jobs. */
export function nameOf(path: string, sheet: Sheet): string {
  const [, item, part] = COST_ITEM.exec(path) ?? [];
  if (item !== undefined) return itemName(Number(item), part, sheet);
  const [, owner, rest] = OWNED.exec(path) ?? [];
  if (owner === undefined || rest === undefined) return labelOf(path);
  const { words, job } = OWNERS[owner as keyof typeof OWNERS];
  const [, list, index, field] = IN_LIST.exec(rest) ?? [];
  const name =
    list === undefined
      ? labelOf(path)
      : list === 'grants'
        ? grantName(Number(index), field, owner)
        : job(sheet)?.[list as 'oneOffs' | 'costs'][Number(index)]?.label;
  return `${name ?? 'Other'} (${words})`;
}

function itemName(index: number, part: string | undefined, { transition }: Sheet): string {
  const item = transition.items[index];
  const name = item ? (item.label ?? COST_LABELS[item.kind]) : 'A cost';
  return part === 'certainty' ? `How sure: ${name}` : name;
}

function grantName(index: number, field: string | undefined, owner: string): string {
  const name = labelOf(`${owner}.equity.${field}`);
  return index === 0 ? name : `${name}, grant ${index + 1}`;
}
