import { ChoiceField } from '../fields/ChoiceField.tsx';
import { MoneyField } from '../fields/MoneyField.tsx';
import { PercentField } from '../fields/PercentField.tsx';
import { KIND_WORDS, NOT_COUNTED, TAXATION_WORDS } from './copy.ts';
import { amountName, CERTAINTY, parseRow, type Row, removeName } from './input.ts';

const TAXATIONS = [
  { value: 'pre-tax', label: TAXATION_WORDS['pre-tax'] },
  { value: 'after-tax', label: TAXATION_WORDS['after-tax'] },
] as const;

interface Props {
  readonly row: Row;
  /** 2 for the second row of its kind. */
  readonly place: number;
  /** The row as the site started it; none for a row that the reader added. */
  readonly start: Row | undefined;
  readonly onChange: (row: Row) => void;
  readonly onRemove: () => void;
}

/** One cost: how much, in which money, how sure. */
export function CostRow({ row, place, start, onChange, onRemove }: Props) {
  const words = KIND_WORDS[row.kind];
  const name = place > 1 ? `${words.label} ${place}` : words.label;
  const parsed = parseRow(row);
  return (
    <fieldset className="cost">
      <legend>{name}</legend>
      <p className="hint">{words.hint}</p>
      <div className="pair">
        <MoneyField
          name={amountName(row.id)}
          label="Amount"
          text={row.amount}
          parsed={parsed.amount}
          mine={row.amount !== (start?.amount ?? '')}
          empty={NOT_COUNTED}
          onText={(amount) => onChange({ ...row, amount })}
        />
        <PercentField
          name={`${row.id}-certainty`}
          label="How sure"
          text={row.certainty}
          parsed={parsed.certainty}
          limits={CERTAINTY}
          mine={row.certainty !== (start?.certainty ?? '100%')}
          onText={(certainty) => onChange({ ...row, certainty })}
        />
      </div>
      <ChoiceField
        name={`${row.id}-taxation`}
        legend={<span className="unseen">{name}: which money</span>}
        options={TAXATIONS}
        chosen={row.taxation}
        mine={row.taxation !== start?.taxation}
        onChoose={(taxation) => onChange({ ...row, taxation })}
      />
      <button type="button" name={removeName(row.id)} className="remove" onClick={onRemove}>
        Remove<span className="unseen"> {name}</span>
      </button>
    </fieldset>
  );
}
