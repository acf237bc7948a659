import { PRIMARY_ASKS, type PrimaryAsk } from '../../lib/ask/calculate.ts';
import { usesRate } from '../../lib/scenario/inputs.ts';
import { field } from '../../lib/sensitivity/lens.ts';
import { Ticks } from '../fields/Ticks.tsx';
import { rowFields } from '../scenario/cost-rows.ts';
import { fields, places } from '../scenario/fields.ts';
import { SheetInput } from '../scenario/inputs.tsx';
import { edited } from '../scenario/store.ts';
import { TaxRate } from '../scenario/tax/TaxRate.tsx';
import { type JobPart, useJob } from '../scenario/useJob.ts';
import type { Rated } from '../scenario/useRated.ts';
import { useSheet } from '../scenario/useSheet.ts';
import { ASK_WORDS, costName, INPUT_WORDS } from './copy.ts';
import { Equity } from './Equity.tsx';

const GRANTS = {
  competingOffer: places.competingGrant,
  presentJob: places.presentGrant,
} as const;

/** A job to compare the offer with, in short. */
export function JobInputs({ of }: { readonly of: JobPart }) {
  const { job, add, remove } = useJob(of);
  const words = INPUT_WORDS[of];
  if (!job)
    return (
      <button type="button" className="button" onClick={add}>
        {words.add}
      </button>
    );
  const { base, year1, year2, target } = fields[of];
  return (
    <div className="fields">
      <SheetInput field={base} />
      <SheetInput field={target} />
      {of === 'competingOffer' && (
        <>
          <SheetInput field={year1} />
          <SheetInput field={year2} />
        </>
      )}
      <Equity of={of} grant={GRANTS[of]} />
      <button type="button" className="button" onClick={remove}>
        {words.remove}
      </button>
    </div>
  );
}

/** Every cost with its amount and how sure it is, and the tax rate where some are paid after tax. */
export function Costs({ rated }: { readonly rated: Rated }) {
  const { sheet } = useSheet().state;
  const { items } = sheet.transition;
  return (
    <div className="fields">
      {items.map((item) => {
        const { amount, certainty } = rowFields(item);
        const name = costName(item);
        return (
          <div className="pair wide" key={item.id}>
            <SheetInput field={amount} label={name} />
            <SheetInput
              field={certainty}
              label={
                <>
                  How sure<span className="unseen">: {name}</span>
                </>
              }
            />
          </div>
        );
      })}
      {usesRate(sheet) && (
        <div className="wide">
          <TaxRate rated={rated} />
        </div>
      )}
      <p className="hint wide">
        {items.length === 0 ? INPUT_WORDS.noCosts : INPUT_WORDS.costsHint}{' '}
        <a href="/tools/transition-cost/">{INPUT_WORDS.allCosts}</a>
      </p>
    </div>
  );
}

/** What the reader will accept, thinks possible, and means to ask for besides. */
export function Limits() {
  const { floor1, floor2, room } = fields.ask;
  return (
    <div className="fields">
      <SheetInput field={floor1} empty={INPUT_WORDS.noFloor} />
      <SheetInput field={floor2} empty={INPUT_WORDS.noFloor} />
      <SheetInput field={room} empty={INPUT_WORDS.noRoom} />
      <OtherAsks />
    </div>
  );
}

const ASKS = field(places.ask, 'asks');

function OtherAsks() {
  const { state, update } = useSheet();
  const asks = ASKS.get(state.sheet);
  const toggle = (ask: PrimaryAsk, wanted: boolean) =>
    update((before) => {
      const others = ASKS.get(before.sheet).filter((other) => other !== ask);
      return edited(before, ASKS.set(before.sheet, wanted ? [...others, ask] : others));
    });
  return (
    <Ticks
      legend={INPUT_WORDS.asks}
      name="ask.asks"
      options={PRIMARY_ASKS.map((ask) => ({ value: ask, label: ASK_WORDS[ask] }))}
      ticked={asks}
      onTick={toggle}
    />
  );
}
