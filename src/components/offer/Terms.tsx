import type { RepaymentTerms } from '../../lib/ledger/pay.ts';
import { fields } from '../scenario/fields.ts';
import { SheetChoice, SheetInput } from '../scenario/inputs.tsx';
import { useSheet } from '../scenario/useSheet.ts';
import {
  AS_ASSUMED,
  NO_DATE,
  OWED_LEGEND,
  OWED_MOVE_LEGEND,
  OWED_OPTIONS,
  RECLAIMED,
  TERMS_HINT,
  TERMS_OPTIONS,
  WHICH_OWED,
} from './input-copy.ts';
import { owedBack, owedOfMove } from './terms-fields.ts';
import { Withheld } from './Withheld.tsx';

const { offer, assumptions } = fields;

type TermsKind = RepaymentTerms['kind'];

/** What leaving early costs by the letter: of lumps and of relocation money. */
export function Terms() {
  const { sheet } = useSheet().state;
  return (
    <div className="fields">
      {sheet.offer.signingBonus.paid === 'instalments' ? (
        <p className="hint wide">{TERMS_HINT}</p>
      ) : (
        <BonusTerms />
      )}
      <SheetInput field={offer.relocation} />
      {sheet.offer.relocation.amount > 0 && <MoveTerms />}
    </div>
  );
}

function BonusTerms() {
  const { sheet } = useSheet().state;
  return (
    <>
      <SheetChoice<TermsKind>
        name="offer.signingBonus.repayment.kind"
        at={owedBack.kind}
        legend={OWED_LEGEND}
        options={TERMS_OPTIONS}
      />
      {owes(owedBack.kind.get(sheet)) && (
        <>
          <SheetInput field={offer.repayment.window} />
          <SheetChoice
            name="offer.signingBonus.repayment.owed"
            at={owedBack.owed}
            legend={WHICH_OWED}
            options={OWED_OPTIONS}
          />
          {owedBack.owed.get(sheet) === 'net' && <Withheld />}
        </>
      )}
    </>
  );
}

function MoveTerms() {
  const { sheet } = useSheet().state;
  return (
    <>
      <SheetChoice<TermsKind>
        name="offer.relocation.repayment.kind"
        at={owedOfMove.kind}
        legend={OWED_MOVE_LEGEND}
        options={TERMS_OPTIONS}
      />
      {owes(owedOfMove.kind.get(sheet)) && (
        <SheetInput field={owedOfMove.window} label={RECLAIMED} />
      )}
    </>
  );
}

function owes(kind: TermsKind | undefined): boolean {
  return kind === 'pro-rata' || kind === 'cliff';
}

/** What counts beside the letter. */
export function More() {
  return (
    <div className="fields">
      <SheetInput field={assumptions.horizonYears} />
      <SheetInput field={assumptions.raise} />
      <SheetInput field={offer.raise} empty={AS_ASSUMED} />
      <SheetInput field={offer.target} />
      <SheetInput field={offer.payout} />
      <SheetInput field={offer.startDate} empty={NO_DATE} />
    </div>
  );
}
