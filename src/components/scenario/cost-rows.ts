import { costFact } from '../../lib/ask/facts.ts';
import { COST_KINDS, type CostKind } from '../../lib/costs/items.ts';
import { ZERO } from '../../lib/money.ts';
import { CERTAINTY, TAXATION } from '../../lib/scenario/defaults.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import { field, type Lens } from '../../lib/sensitivity/lens.ts';
import { dayField, moneyField, percentField, textField } from './field.ts';
import { places } from './fields.ts';
import { edited, type State } from './store.ts';
import { unticked } from './unticked.ts';

/** One cost of the sheet, with its words and its date. */
export type Item = Sheet['transition']['items'][number];

const ITEMS: Lens<Sheet, Item[]> = field(places.transition, 'items');

/** The place of one cost, wherever it stands in the list. */
function itemAt(item: Item): Lens<Sheet, Item> {
  return {
    get: (sheet) => ITEMS.get(sheet).find(({ id }) => id === item.id) ?? item,
    set: (sheet, next) =>
      ITEMS.set(
        sheet,
        ITEMS.get(sheet).map((old) => (old.id === item.id ? next : old)),
      ),
  };
}

/** What the texts of a cost start with. */
function pathOf({ id }: Item): string {
  return `transition.items[${id}].`;
}

/** The fields of one cost. */
export function rowFields(item: Item) {
  const at = itemAt(item);
  const path = pathOf(item);
  return {
    amount: moneyField(`${path}amount`, field(at, 'amount'), { empty: { value: ZERO } }),
    certainty: percentField(`${path}certainty`, field(at, 'certainty'), { min: 0, max: 100 }),
    date: dayField(`${path}date`, field(at, 'date')),
    label: textField(`${path}label`, field(at, 'label')),
    taxation: { name: `${path}taxation`, at: field(at, 'taxation') },
  };
}

/** The sheet with one more cost, whose amount is still to be typed. */
export function withRow(state: State, kind: CostKind): State {
  const items = ITEMS.get(state.sheet);
  const item: Item = {
    id: freshId(items),
    kind,
    amount: ZERO,
    taxation: TAXATION[kind],
    certainty: CERTAINTY,
  };
  const next = edited(state, ITEMS.set(state.sheet, [...items, item]));
  return { ...next, texts: { ...next.texts, [`${pathOf(item)}amount`]: '' } };
}

/** The sheet without a cost, what was typed in its fields, and its tick: the next cost may get its name. */
export function withoutRow(state: State, item: Item): State {
  const sheet = unticked(state.sheet, costFact(item));
  const items = ITEMS.get(sheet).filter(({ id }) => id !== item.id);
  return edited(state, ITEMS.set(sheet, items), [pathOf(item)]);
}

/** A name that no cost of the list has yet. */
export function freshId(items: readonly Item[]): string {
  const used = new Set(items.map(({ id }) => id));
  let count = items.length + 1;
  while (used.has(`cost-${count}`)) count += 1;
  return `cost-${count}`;
}

/** 1 for the first cost of its kind, 2 for the next: two of a kind must be told apart. */
export function placeAmongItsKind(items: readonly Item[], item: Item): number {
  return items.filter(({ kind }) => kind === item.kind).findIndex(({ id }) => id === item.id) + 1;
}

/** Costs that the reader has added but not filled in yet. */
export function rowsWithoutAmount({ sheet, texts }: State): number {
  return sheet.transition.items.filter((item) => texts[`${pathOf(item)}amount`]?.trim() === '')
    .length;
}

export function isKind(text: string): text is CostKind {
  return (COST_KINDS as readonly string[]).includes(text);
}
