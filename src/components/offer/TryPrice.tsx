import { formatPercent } from '../../lib/format.ts';
import { inPercent, percent } from '../../lib/rate.ts';
import { TypedInput } from '../fields/TypedInput.tsx';
import { PRICE_HINT, PRICE_LABEL, PRICE_SLIDE } from './copy.ts';
import { NO_CHANGE, PRICE_LIMITS, type PriceTry } from './price-try.ts';

/** Type the change or slide to it; both say the same. */
export function TryPrice({ price }: { readonly price: PriceTry }) {
  const { text, problem, change, onText } = price;
  const at = inPercent(change);
  return (
    <div className="try">
      <TypedInput
        name="price-change"
        keyboard="decimal"
        label={PRICE_LABEL}
        hint={PRICE_HINT}
        text={text}
        problem={problem}
        note=""
        mine={text !== NO_CHANGE}
        onText={onText}
        onReset={() => onText(NO_CHANGE)}
      />
      <label className="slide">
        <span className="unseen">{PRICE_SLIDE}</span>
        <input
          type="range"
          min={PRICE_LIMITS.min}
          max={PRICE_LIMITS.max}
          step="5"
          value={at}
          aria-valuetext={formatPercent(change)}
          onChange={({ currentTarget }) =>
            onText(formatPercent(percent(Number(currentTarget.value))))
          }
        />
        <span className="ends" aria-hidden="true">
          <span>−50%</span>
          <span>+100%</span>
        </span>
      </label>
    </div>
  );
}
