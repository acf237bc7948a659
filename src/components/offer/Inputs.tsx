import { Later } from '../fields/Fold.tsx';
import { fields, places } from '../scenario/fields.ts';
import { SheetChoice, SheetInput } from '../scenario/inputs.tsx';
import { useSheet } from '../scenario/useSheet.ts';
import { JOB_FOLDS, MORE_FOLD, PAID_HINT, PAID_LEGEND, PAID_OPTIONS, TERMS_FOLD } from './copy.ts';
import { Equity } from './Equity.tsx';
import { OFFER_GRANT, wayPaidAt } from './fields.ts';

const { offer } = fields;

/** The offer as the letter states it. */
export function OfferInputs() {
  return (
    <div className="fields">
      <SheetInput field={offer.base} />
      <SheetInput field={offer.year1} />
      <SheetInput field={offer.year2} />
      <SheetChoice
        name="offer.signingBonus.paid"
        at={wayPaidAt(places.offer)}
        legend={PAID_LEGEND}
        hint={PAID_HINT}
        options={PAID_OPTIONS}
      />
      <Equity of={offer} place={OFFER_GRANT} />
    </div>
  );
}

const NOTHING_MORE = {};

const loadTerms = () => import('./Terms.tsx').then(({ Terms }) => Terms);
const loadMore = () => import('./Terms.tsx').then(({ More }) => More);
const loadPresent = () => import('./Jobs.tsx').then(({ PresentJob }) => PresentJob);
const loadCompeting = () => import('./Jobs.tsx').then(({ CompetingOffer }) => CompetingOffer);

/** What is typed once and then left alone: made when it is opened. */
export function MoreInputs() {
  const { alternative } = useSheet().state.sheet;
  const { presentJob, competingOffer } = JOB_FOLDS;
  return (
    <div className="folds">
      <Later summary={TERMS_FOLD} load={loadTerms} props={NOTHING_MORE} />
      <Later summary={MORE_FOLD} load={loadMore} props={NOTHING_MORE} />
      <Later
        summary={alternative.presentJob ? presentJob.there : presentJob.absent}
        load={loadPresent}
        props={NOTHING_MORE}
      />
      <Later
        summary={alternative.competingOffer ? competingOffer.there : competingOffer.absent}
        load={loadCompeting}
        props={NOTHING_MORE}
      />
    </div>
  );
}
