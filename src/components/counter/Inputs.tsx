import { useId, useLayoutEffect, useRef } from 'react';
import { PRIMARY_ASKS, type PrimaryAsk } from '../../lib/ask/calculate.ts';
import { formatMoney } from '../../lib/format.ts';
import type { Grant } from '../../lib/ledger/grant.ts';
import { emptyJob, type Job, type Sheet } from '../../lib/scenario/sheet.ts';
import { field, type Lens } from '../../lib/sensitivity/lens.ts';
import { Fold } from '../fields/Fold.tsx';
import { rowFields } from '../scenario/cost-rows.ts';
import { fields, places } from '../scenario/fields.ts';
import { SheetChoice, SheetInput } from '../scenario/inputs.tsx';
import { edited } from '../scenario/store.ts';
import { useSheet } from '../scenario/useSheet.ts';
import { AGAINST_OPTIONS, ASK_WORDS, costName, INPUT_WORDS } from './copy.ts';

/** The figures that an ask rests on, in short; the other tools have every detail of them. */
export function Inputs() {
  return (
    <div className="fields">
      <SheetInput field={fields.offer.base} />
      <SheetInput field={fields.offer.year1} />
      <SheetInput field={fields.offer.year2} />
      <Equity of="offer" grant={places.offerGrant} />
      <SheetChoice
        name="ask.against"
        at={field(places.ask, 'against')}
        legend={INPUT_WORDS.against}
        options={AGAINST_OPTIONS}
      />
      <Fold summary={INPUT_WORDS.other}>
        {() => <JobInputs of="competingOffer" at={places.competingOffer} />}
      </Fold>
      <Fold summary={INPUT_WORDS.staying}>
        {() => <JobInputs of="presentJob" at={places.presentJob} />}
      </Fold>
      <Fold summary={INPUT_WORDS.costs}>{() => <Costs />}</Fold>
      <Fold summary={INPUT_WORDS.limits}>{() => <Limits />}</Fold>
    </div>
  );
}

const GRANTS = {
  competingOffer: places.competingGrant,
  presentJob: places.presentGrant,
} as const;

interface EquityProps {
  readonly of: 'offer' | 'presentJob' | 'competingOffer';
  readonly grant: Lens<Sheet, Grant>;
}

/** A grant stated in dollars can be changed here; one stated in units or vests would lose them. */
function Equity({ of, grant }: EquityProps) {
  const { value, units, vests } = grant.get(useSheet().state.sheet);
  if (units === null && !vests) return <SheetInput field={fields[of].equityValue} />;
  return (
    <p className="hint wide">
      {INPUT_WORDS.equity(formatMoney(value))} <a href="/tools/offer/">{INPUT_WORDS.inDetail}</a>
    </p>
  );
}

interface JobProps {
  readonly of: 'presentJob' | 'competingOffer';
  readonly at: Lens<Sheet, Job | undefined>;
}

function JobInputs({ of, at }: JobProps) {
  const { state, update } = useSheet();
  const put = (job: Job | undefined) =>
    update((before) => edited(before, at.set(before.sheet, job), [`alternative.${of}.`]));
  const words = INPUT_WORDS[of];
  if (!at.get(state.sheet))
    return (
      <button type="button" className="button" onClick={() => put(emptyJob())}>
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
      <button type="button" className="button" onClick={() => put(undefined)}>
        {words.remove}
      </button>
    </div>
  );
}

/** Every cost with its amount and how sure it is. */
function Costs() {
  const { items } = useSheet().state.sheet.transition;
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
      <p className="hint wide">
        {items.length === 0 ? INPUT_WORDS.noCosts : INPUT_WORDS.costsHint}{' '}
        <a href="/tools/transition-cost/">{INPUT_WORDS.allCosts}</a>
      </p>
    </div>
  );
}

/** What the reader will accept, thinks possible, and means to ask for besides. */
function Limits() {
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

interface TicksProps<Value extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly ticked: readonly Value[];
  readonly onTick: (value: Value, ticked: boolean) => void;
}

/** Any number of a few options, each ticked by itself. */
export function Ticks<Value extends string>(props: TicksProps<Value>) {
  const { legend, hint, name, options, ticked, onTick } = props;
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  // Takes over what was ticked on the served page before its script arrived.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on arrival
  useLayoutEffect(() => {
    for (const box of group.current?.querySelectorAll('input') ?? []) {
      const option = options.find(({ value }) => value === box.value);
      if (option && box.checked !== ticked.includes(option.value))
        onTick(option.value, box.checked);
    }
  }, []);
  return (
    <fieldset
      ref={group}
      className="choice ticks"
      aria-describedby={hint ? `${id}-hint` : undefined}
    >
      <legend>{legend}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="options">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="checkbox"
              name={name}
              value={value}
              checked={ticked.includes(value)}
              onChange={({ currentTarget }) => onTick(value, currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
