import { type ReactNode, useState } from 'react';
import { formatPercent } from '../../lib/format.ts';
import type { Parsed } from '../../lib/parse.ts';
import { LONGEST } from '../../lib/scenario/limits.ts';
import { TypedInput } from '../fields/TypedInput.tsx';
import type { Field } from '../scenario/field.ts';
import { onSchedule } from '../scenario/grant-fields.ts';
import { edited, isMine, isUnread, resetField, textOf, typed } from '../scenario/store.ts';
import { useSheet } from '../scenario/useSheet.ts';
import { PRESETS, type Preset, presetWith } from './employers.ts';
import {
  ADD_VEST,
  MONTH_PROBLEM,
  OWN_SCHEDULE,
  RESET_SCHEDULE,
  SCHEDULE_PICK,
  SHARE_PROBLEM,
  sumWords,
} from './input-copy.ts';
import {
  type GrantPlace,
  readMonth,
  readShare,
  rowsOf,
  type ScheduleRow,
  scheduleField,
  sumOfShares,
  textOfRows,
} from './schedule-field.ts';

const OWN = 'own';

/** When a grant vests: an employer’s schedule, or the reader’s own list of months and percentages. */
export function Schedule({ place }: { readonly place: GrantPlace }) {
  const { state, update } = useSheet();
  const field = scheduleField(place);
  const rows = rowsOf(textOf(state, field));
  const unread = isUnread(state, field);
  const mine = isMine(state, field);
  const [picked, setPicked] = useState('');
  const preset = unread ? undefined : presetWith(place.at.get(state.sheet).schedule, picked);
  const take = ({ id, schedule }: Preset) => {
    setPicked(id);
    update((before) => {
      const grant = onSchedule(place.at.get(before.sheet), schedule);
      return edited(before, place.at.set(before.sheet, grant), [field.path]);
    });
  };
  const write = (next: readonly ScheduleRow[]) =>
    update((before) => typed(before, field, textOfRows(next)));
  return (
    <div className="schedule" data-mine={mine || undefined}>
      <label className="pick">
        <span>{SCHEDULE_PICK}</span>
        <select
          value={preset?.id ?? OWN}
          onChange={({ currentTarget }) => {
            const wanted = PRESETS.find(({ id }) => id === currentTarget.value);
            if (wanted) take(wanted);
          }}
        >
          <option value={OWN}>{OWN_SCHEDULE}</option>
          {PRESETS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {preset && (
        <p className="hint">
          {preset.source} {preset.doubts}
        </p>
      )}
      <ol className="rows">
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <Row key={index} row={row} place={index} rows={rows} field={field} onRows={write} />
        ))}
      </ol>
      <p className={unread ? 'problem' : 'hint'}>
        {sumWords(formatPercent(sumOfShares(rows)), unread)}
      </p>
      <div className="moves">
        <button
          type="button"
          className="button"
          disabled={rows.length >= LONGEST.schedule}
          onClick={() => write([...rows, { month: '', share: '' }])}
        >
          {ADD_VEST}
        </button>
        {mine && (
          <button
            type="button"
            className="button"
            onClick={() => update((before) => resetField(before, field))}
          >
            {RESET_SCHEDULE}
          </button>
        )}
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: ScheduleRow;
  readonly place: number;
  readonly rows: readonly ScheduleRow[];
  readonly field: Pick<Field, 'path'>;
  readonly onRows: (rows: readonly ScheduleRow[]) => void;
}

function Row({ row, place, rows, field, onRows }: RowProps) {
  const name = `${field.path}[${place}]`;
  const write = (part: Partial<ScheduleRow>) => onRows(rows.with(place, { ...row, ...part }));
  const count = `vest ${place + 1}`;
  return (
    <li className="pair">
      <TypedInput
        name={`${name}.month`}
        keyboard="numeric"
        label={cellLabel('Month', count)}
        note=""
        mine={false}
        text={row.month}
        problem={problemOf(readMonth(row.month), MONTH_PROBLEM)}
        onText={(month) => write({ month })}
      />
      <TypedInput
        name={`${name}.fraction`}
        keyboard="decimal"
        label={cellLabel('Percent', count)}
        note=""
        mine={false}
        text={row.share}
        problem={problemOf(readShare(row.share), SHARE_PROBLEM)}
        onText={(share) => write({ share })}
      />
      <button
        type="button"
        className="remove"
        onClick={() => onRows(rows.filter((_, index) => index !== place))}
      >
        Remove<span className="unseen"> {count}</span>
      </button>
    </li>
  );
}

/** Seen once over the column, and heard with every field. */
function cellLabel(label: string, of: string): ReactNode {
  return (
    <>
      {label}
      <span className="unseen">, {of}</span>
    </>
  );
}

function problemOf(parsed: Parsed<unknown>, words: string): string {
  return parsed.state === 'valid' ? '' : words;
}
