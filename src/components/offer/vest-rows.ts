import { grantOfVests, type StatedVest, vestsAsStated } from '../../lib/ledger/grant.ts';
import { type Cents, MAX_AMOUNT, sum, ZERO } from '../../lib/money.ts';
import { LAST_MONTH, type Month } from '../../lib/month.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import { moneyField, wholeField } from '../scenario/field.ts';
import { edited, type State } from '../scenario/store.ts';
import type { GrantPlace } from './schedule-field.ts';

/** A grant that is listed vest by vest. */
type VestList = GrantPlace;

/** The vests of the list; of a grant of nothing there are none. */
export function vestsIn(sheet: Sheet, { at }: VestList): readonly StatedVest[] {
  const grant = at.get(sheet);
  return grant.vests || grant.value > 0 ? vestsAsStated(grant) : [];
}

function withVests(sheet: Sheet, { at }: VestList, vests: readonly StatedVest[]): Sheet {
  const { growth, price } = at.get(sheet);
  return at.set(sheet, grantOfVests(vests, growth, price));
}

/** What the texts of the list start with. */
function pathOf({ path }: VestList): string {
  return `${path}.vests[`;
}

/** The fields of one vest, by its place in the list. */
export function vestFields(list: VestList, place: number) {
  const path = `${pathOf(list)}${place}]`;
  const vestOf = (sheet: Sheet): StatedVest =>
    vestsIn(sheet, list)[place] ?? { month: 0, value: ZERO };
  const change = (sheet: Sheet, next: StatedVest) =>
    withVests(sheet, list, vestsIn(sheet, list).with(place, next));
  return {
    month: wholeField(
      `${path}.month`,
      {
        get: (sheet: Sheet) => vestOf(sheet).month,
        set: (sheet: Sheet, month: Month) => change(sheet, { ...vestOf(sheet), month }),
      },
      { min: 0, max: LAST_MONTH },
    ),
    value: moneyField(
      `${path}.value`,
      {
        get: (sheet: Sheet) => vestOf(sheet).value,
        set: (sheet: Sheet, value: Cents) => change(sheet, { month: vestOf(sheet).month, value }),
      },
      { empty: { value: ZERO }, fits: (sheet, value) => fitsWith(value, sheet, list, place) },
    ),
  };
}

/** Together the vests of a grant stay within the largest amount. */
function fitsWith(value: Cents, sheet: Sheet, list: VestList, place: number): boolean {
  const others = vestsIn(sheet, list).toSpliced(place, 1);
  return sum([value, ...others.map((vest) => vest.value)]) <= MAX_AMOUNT;
}

/** The state with one more vest, half a year after the last, whose amount is still to be typed. */
export function withVest(state: State, list: VestList): State {
  const vests = vestsIn(state.sheet, list);
  const month = Math.min(LAST_MONTH, (vests.at(-1)?.month ?? 0) + 6);
  const next = edited(state, withVests(state.sheet, list, [...vests, { month, value: ZERO }]));
  return { ...next, texts: { ...next.texts, [`${pathOf(list)}${vests.length}].value`]: '' } };
}

/** The state without one vest; what was typed for those after it moves up with them. */
export function withoutVest(state: State, list: VestList, place: number): State {
  const vests = vestsIn(state.sheet, list);
  const next = edited(state, withVests(state.sheet, list, vests.toSpliced(place, 1)), [
    pathOf(list),
  ]);
  return { ...next, texts: { ...next.texts, ...movedUp(state.texts, list, place) } };
}

/** The texts of the vests that stay, by their new places. */
function movedUp(texts: State['texts'], list: VestList, gone: number): State['texts'] {
  const start = pathOf(list);
  const moved = Object.entries(texts).flatMap(([path, text]) => {
    if (!path.startsWith(start)) return [];
    const [place = '', ...rest] = path.slice(start.length).split(']');
    const index = Number(place);
    if (index === gone) return [];
    return [[`${start}${index > gone ? index - 1 : index}]${rest.join(']')}`, text]];
  });
  return Object.fromEntries(moved);
}
