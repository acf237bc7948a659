import { addDays, numberOf } from '../../lib/civil-day.ts';
import { formatDay, formatWholeMoney } from '../../lib/format.ts';
import type { Cents } from '../../lib/money.ts';
import type { StartDate as Result } from '../../lib/start-date/calculate.ts';
import { StartSteps } from '../charts/StartSteps.tsx';
import { fields } from '../scenario/fields.ts';
import { SheetInput } from '../scenario/inputs.tsx';
import { typed } from '../scenario/store.ts';
import { useSheet } from '../scenario/useSheet.ts';
import { bestStart, stepsLabel, takeBest, windowProblem } from './start-words.ts';

const { startDate } = fields.offer;
const { from, to } = fields.startDate;

interface Props {
  /** Null where no start date is known, so that nothing can be moved. */
  readonly result: Result | null;
  /** What leaving costs on the start date that stands in the field. */
  readonly cost: Cents;
  /** The button that took the best day is gone with it. */
  readonly onTaken: () => void;
}

/** Move the start date and watch what is lost; or take the one that costs least. */
export function StartDate({ result, cost, onTaken }: Props) {
  const { state, update } = useSheet();
  const start = state.sheet.offer.startDate;
  /** The window stays where it was when its first day follows from the start itself. */
  const move = (next: string) =>
    update((before) => {
      const earliest = result?.window.from ?? next;
      const fixed = from.at.get(before.sheet) ? before : typed(before, from, earliest);
      return typed(fixed, startDate, next);
    });
  const take = (day: string) => {
    move(day);
    onTaken();
  };
  return (
    <div className="start-date">
      <div className="pair">
        <SheetInput field={startDate} label="Your start date" />
        <SheetInput field={from} empty="Your start date, then." />
        <SheetInput
          field={to}
          label="Latest they would take"
          hint={windowProblem(from.at.get(state.sheet) ?? start, to.at.get(state.sheet))}
        />
      </div>
      {result && start && (
        <>
          <Slide result={result} start={start} cost={cost} onMove={move} />
          <StartSteps
            steps={[result.earliest, ...result.steps]}
            days={daysFrom(result, result.window.to)}
            now={{ delayDays: daysFrom(result, start), cost }}
            from={formatDay(result.window.from)}
            to={formatDay(result.window.to)}
            label={stepsLabel(result)}
          />
          <p>{bestStart(result)}</p>
          {result.saved > 0 && result.best.start !== start && (
            <button type="button" className="button" onClick={() => take(result.best.start)}>
              {takeBest(result.best)}
            </button>
          )}
        </>
      )}
    </div>
  );
}

interface SlideProps {
  readonly result: Result;
  readonly start: string;
  readonly cost: Cents;
  readonly onMove: (day: string) => void;
}

function Slide({ result, start, cost, onMove }: SlideProps) {
  return (
    <label className="slide">
      <span>Move the start</span>
      <input
        type="range"
        min={0}
        max={Math.max(1, daysFrom(result, result.window.to))}
        value={daysFrom(result, start)}
        aria-valuetext={`${formatDay(start)}: ${formatWholeMoney(cost)}`}
        onChange={({ currentTarget }) =>
          onMove(addDays(result.window.from, Number(currentTarget.value)))
        }
      />
    </label>
  );
}

function daysFrom({ window }: Result, day: string): number {
  return numberOf(day) - numberOf(window.from);
}
