import { formatPercent } from '../../lib/format.ts';
import type { Grant } from '../../lib/ledger/grant.ts';
import { LAST_MONTH } from '../../lib/month.ts';
import { type Limits, type Parsed, parsePercent, parseWhole } from '../../lib/parse.ts';
import { type Rate, rate } from '../../lib/rate.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import type { Lens } from '../../lib/sensitivity/lens.ts';
import { isWhole, type VestingSchedule, wholed, wholeOf } from '../../lib/vesting/schedule.ts';
import type { Field } from '../scenario/field.ts';
import { onSchedule } from '../scenario/grant-fields.ts';

/** One vest of a schedule as it stands in its two fields. */
export interface ScheduleRow {
  readonly month: string;
  readonly share: string;
}

const MONTHS: Limits = { min: 0, max: LAST_MONTH };
const SHARES: Limits = { min: 0, max: 100 };

/** Neither can be typed into a field of one line. */
const ROW = '\n';
const CELL = '\t';

/** The rows of a text in which a schedule is kept while it is being typed. */
export function rowsOf(text: string): ScheduleRow[] {
  if (text === '') return [];
  return text.split(ROW).map((row) => {
    const [month = '', share = ''] = row.split(CELL);
    return { month, share };
  });
}

export function textOfRows(rows: readonly ScheduleRow[]): string {
  return rows.map(({ month, share }) => `${month}${CELL}${share}`).join(ROW);
}

export const readMonth = (text: string) => parseWhole(text, MONTHS);
export const readShare = (text: string) => parsePercent(text, SHARES);

/** What the shares that can be read add up to. */
export function sumOfShares(rows: readonly ScheduleRow[]): Rate {
  const shares = rows.flatMap(({ share }) => {
    const parsed = readShare(share);
    return parsed.state === 'valid' ? [{ month: 0, fraction: parsed.value }] : [];
  });
  return rate(wholeOf(shares));
}

/** A grant of the sheet, and its place in a file. */
export interface GrantPlace {
  readonly path: string;
  readonly at: Lens<Sheet, Grant>;
}

/** A whole schedule as one field: it is in force once every row can be read and all add up to 100 %. */
export function scheduleField({ path, at }: GrantPlace): Field<VestingSchedule> {
  return {
    path: `${path}.schedule`,
    at: {
      get: (sheet) => at.get(sheet).schedule,
      set: (sheet, schedule) =>
        schedule ? at.set(sheet, onSchedule(at.get(sheet), schedule)) : sheet,
    },
    read: readSchedule,
    write: writeSchedule,
    problems: {},
    empty: null,
    keyboard: 'text',
  };
}

function readSchedule(text: string): Parsed<VestingSchedule> {
  const schedule: { month: number; fraction: Rate }[] = [];
  for (const row of rowsOf(text)) {
    const [month, share] = [readMonth(row.month), readShare(row.share)];
    if (month.state !== 'valid' || share.state !== 'valid')
      return { state: 'invalid', problem: 'not-a-number' };
    schedule.push({ month: month.value, fraction: share.value });
  }
  const whole = wholed(schedule);
  return isWhole(whole)
    ? { state: 'valid', value: whole }
    : { state: 'invalid', problem: 'not-whole' };
}

function writeSchedule(schedule: VestingSchedule): string {
  return textOfRows(
    schedule.map(({ month, fraction }) => ({
      month: String(month),
      share: formatPercent(fraction),
    })),
  );
}
