import { Fold } from '../fields/Fold.tsx';
import { type Item, rowFields } from '../scenario/cost-rows.ts';
import { SheetChoice, SheetInput } from '../scenario/inputs.tsx';
import { isUnread } from '../scenario/store.ts';
import { useSheet } from '../scenario/useSheet.ts';
import { AFTER_YEARS, KEPT, KIND_WORDS, NOT_COUNTED, TAXATION_WORDS, terms } from './copy.ts';

const TAXATIONS = [
  { value: 'pre-tax', label: TAXATION_WORDS['pre-tax'] },
  { value: 'after-tax', label: TAXATION_WORDS['after-tax'] },
] as const;

export const removeName = ({ id }: Item) => `remove-${id}`;

interface Props {
  readonly item: Item;
  /** 2 for the second cost of its kind. */
  readonly place: number;
  /** Received before the start date that stands above, so not lost. */
  readonly kept: boolean;
  /** Equity that would vest after the years compared. */
  readonly afterYears: boolean;
  /** Whether the page is served with its terms. */
  readonly served: boolean;
  readonly onRemove: () => void;
}

/** One cost: how much, in which money, how sure, and when. */
export function CostRow({ item, place, kept, afterYears, served, onRemove }: Props) {
  const words = KIND_WORDS[item.kind];
  const name = place > 1 ? `${words.label} ${place}` : words.label;
  const { amount, certainty, date, label, taxation } = rowFields(item);
  const { state } = useSheet();
  const wrong = [certainty, date].some((field) => isUnread(state, field));
  return (
    <fieldset className="cost" data-kept={kept || afterYears || undefined}>
      <legend>{name}</legend>
      <p className="hint">{item.label ?? words.hint}</p>
      <SheetInput field={amount} label="Amount" empty={NOT_COUNTED} />
      <Fold summary={terms(item)} served={served} open={wrong}>
        {() => (
          <>
            <div className="pair">
              <SheetInput field={certainty} label="How sure" />
              <SheetInput field={date} label="When" />
            </div>
            <SheetChoice
              name={taxation.name}
              at={taxation.at}
              legend={<span className="unseen">{name}: which money</span>}
              options={TAXATIONS}
            />
            <SheetInput field={label} label="What you call it" />
          </>
        )}
      </Fold>
      {kept && <p className="kept">{KEPT}</p>}
      {afterYears && <p className="kept">{AFTER_YEARS}</p>}
      <button type="button" name={removeName(item)} className="remove" onClick={onRemove}>
        Remove<span className="unseen"> {name}</span>
      </button>
    </fieldset>
  );
}
