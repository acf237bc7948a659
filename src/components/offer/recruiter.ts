import type { Cents } from '../../lib/money.ts';
import { TOLERANCE } from '../../lib/scenario/defaults.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import { field } from '../../lib/sensitivity/lens.ts';
import { type Field, moneyField, NOTHING } from '../scenario/field.ts';
import { places } from '../scenario/fields.ts';

/** What a recruiter says one year comes to; empty where nothing was said. */
export function recruiterTotal(year: number): Field<Cents> {
  const at = field(places.offer, 'recruiter');
  return moneyField(
    `offer.recruiter.totals[${year}].total`,
    {
      get: (sheet: Sheet) => at.get(sheet)?.totals.find((each) => each.year === year)?.total,
      set: (sheet: Sheet, total: Cents | undefined) => {
        const { totals, tolerance } = at.get(sheet) ?? { totals: [], tolerance: TOLERANCE };
        const others = totals.filter((each) => each.year !== year);
        const all = total === undefined ? others : [...others, { year, total }];
        const sorted = all.toSorted((a, b) => a.year - b.year);
        return at.set(sheet, sorted.length === 0 ? undefined : { totals: sorted, tolerance });
      },
    },
    NOTHING,
  );
}
