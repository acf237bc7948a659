import { formatMoney } from '../../lib/format.ts';
import { TOLERANCE } from '../../lib/scenario/defaults.ts';
import { LONGEST } from '../../lib/scenario/limits.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import { calculateVersions } from '../../lib/versions/calculate.ts';
import type { VersionChange } from '../../lib/versions/change.ts';
import { versionsInput } from '../../lib/versions/input.ts';
import { Scroll } from '../charts/Scroll.tsx';
import { edited } from '../scenario/store.ts';
import { useSheet } from '../scenario/useSheet.ts';
import {
  CHANGE_ISSUES,
  changeTitle,
  FORGET_VERSIONS,
  HOW_TO_COMPARE,
  KEEP_VERSION,
  movedRows,
  outcomeSentence,
  PRESENT_VERSION,
  versionLabel,
} from './version-words.ts';

/** Keep the offer as it stands, type what the counter brought, and see what really changed. */
export function Versions() {
  const { state, update } = useSheet();
  const kept = state.sheet.versions?.offers ?? [];
  const input = versionsInput(state.sheet);
  const result = input && calculateVersions(input);
  return (
    <div className="fold">
      <p>{HOW_TO_COMPARE}</p>
      <div className="moves">
        <button
          type="button"
          className="button"
          disabled={kept.length >= LONGEST.versions}
          onClick={() => update((before) => edited(before, withVersion(before.sheet)))}
        >
          {KEEP_VERSION} {versionLabel(kept.length + 1)}
        </button>
        {kept.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => update((before) => edited(before, withoutVersions(before.sheet)))}
          >
            {FORGET_VERSIONS}
          </button>
        )}
      </div>
      {result?.changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two versions in a file may bear one name
        <Change key={index} change={change} />
      ))}
      {result?.overall && result.changes.length > 1 && <Change change={result.overall} />}
    </div>
  );
}

function withVersion(sheet: Sheet): Sheet {
  const { offers, tolerance } = sheet.versions ?? { offers: [], tolerance: TOLERANCE };
  const version = { label: versionLabel(offers.length + 1), offer: sheet.offer };
  return { ...sheet, versions: { offers: [...offers, version], tolerance } };
}

function withoutVersions({ versions: _, ...sheet }: Sheet): Sheet {
  return sheet;
}

function Change({ change }: { readonly change: VersionChange }) {
  const rows = movedRows(change);
  return (
    <section className="change" aria-label={changeTitle(change)}>
      <p className="found">{outcomeSentence(change)}</p>
      {change.issues.map((issue) => (
        <p key={issue} className="hint">
          {CHANGE_ISSUES[issue]}
        </p>
      ))}
      {rows.length > 0 && (
        <Scroll label={changeTitle(change)}>
          <table>
            <caption>{changeTitle(change)}, part by part</caption>
            <thead>
              <tr>
                <th scope="col">Part</th>
                <th scope="col">Before</th>
                <th scope="col">{PRESENT_VERSION}</th>
                <th scope="col">Change</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ label, before, after, amount }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{formatMoney(before)}</td>
                  <td>{formatMoney(after)}</td>
                  <td>{formatMoney(amount)}</td>
                </tr>
              ))}
              <tr className="sum">
                <th scope="row">Together</th>
                <td />
                <td />
                <td>{formatMoney(change.total)}</td>
              </tr>
              {change.kept.map(({ month, before, after, change: difference }) => (
                <tr key={month}>
                  <th scope="row">Kept on leaving in month {month}</th>
                  <td>{formatMoney(before)}</td>
                  <td>{formatMoney(after)}</td>
                  <td>{formatMoney(difference)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}
