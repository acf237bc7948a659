import { field } from '../../lib/sensitivity/lens.ts';
import { Later } from '../fields/Fold.tsx';
import { fields, places } from '../scenario/fields.ts';
import { SheetChoice, SheetInput } from '../scenario/inputs.tsx';
import type { Rated } from '../scenario/useRated.ts';
import { AGAINST_OPTIONS, INPUT_WORDS } from './copy.ts';
import { Equity } from './Equity.tsx';

const more = () => import('./MoreInputs.tsx');
const job = () => more().then(({ JobInputs }) => JobInputs);

/** The figures that an ask rests on, in short; the other tools have every detail of them. */
export function Inputs({ rated }: { readonly rated: Rated }) {
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
      <Later summary={INPUT_WORDS.other} load={job} props={{ of: 'competingOffer' }} />
      <Later summary={INPUT_WORDS.staying} load={job} props={{ of: 'presentJob' }} />
      <Later
        summary={INPUT_WORDS.costs}
        load={() => more().then(({ Costs }) => Costs)}
        props={{ rated }}
      />
      <Later
        summary={INPUT_WORDS.limits}
        load={() => more().then(({ Limits }) => Limits)}
        props={{}}
      />
    </div>
  );
}
