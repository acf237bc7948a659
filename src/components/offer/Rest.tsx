import { Later } from '../fields/Fold.tsx';
import {
  EXCHANGE_FOLD,
  GROWTH_FOLD,
  MONTHS_FOLD,
  TABLE_FOLD,
  VERSIONS_FOLD,
  WORKING_FOLD,
} from './copy.ts';
import type { RestProps } from './Frame.tsx';
import { MoreInputs, OfferInputs } from './Inputs.tsx';
import { LeaveEarly } from './LeaveEarly.tsx';
import { Matters } from './Matters.tsx';
import { TryPrice } from './TryPrice.tsx';
import { YearTable } from './YearTable.tsx';

/** What is typed, what leaving early and another price come to, and what folds out. */
export function Rest({ sheet, figures, names, price }: RestProps) {
  return (
    <>
      <div className="inputs">
        <OfferInputs />
        <MoreInputs />
      </div>
      <div className="more">
        <TryPrice price={price} />
        <LeaveEarly figures={figures} names={names} />
        <Matters figures={figures} names={names} sheet={sheet} />
        <Folds sheet={sheet} figures={figures} names={names} />
      </div>
    </>
  );
}

/** What is wanted now and then: mostly fetched only when it is opened. */
function Folds({ sheet, figures, names }: Omit<RestProps, 'price'>) {
  const { startDate } = sheet.offer;
  return (
    <div className="folds">
      <details>
        <summary>{TABLE_FOLD}</summary>
        <YearTable figures={figures} names={names} />
      </details>
      <Later summary={MONTHS_FOLD} load={loadMonths} props={{ figures, names, startDate }} />
      <Later summary={WORKING_FOLD} load={loadWorking} props={{ figures, names }} />
      <Later summary={GROWTH_FOLD} load={loadGrowth} props={NOTHING_MORE} />
      <Later summary={EXCHANGE_FOLD} load={loadExchange} props={NOTHING_MORE} />
      <Later summary={VERSIONS_FOLD} load={loadVersions} props={NOTHING_MORE} />
    </div>
  );
}

const loadMonths = () => import('./Months.tsx').then(({ Months }) => Months);
const loadWorking = () => import('./Working.tsx').then(({ Working }) => Working);
const loadGrowth = () => import('./Growth.tsx').then(({ Growth }) => Growth);
const loadExchange = () => import('./Exchange.tsx').then(({ Exchange }) => Exchange);
const loadVersions = () => import('./Versions.tsx').then(({ Versions }) => Versions);

const NOTHING_MORE = {};
