import { cliffOf, handoverOf } from '../../lib/offer/handover.ts';
import { PartKey, YearBars } from '../charts/YearBars.tsx';
import type { Figures } from './figures.ts';
import type { JobNames } from './names.ts';
import { assumed, shapeOf, yearsFinding } from './sentences.ts';

interface Props {
  readonly figures: Figures;
  readonly names: JobNames;
}

/** The years as bars, each job beside the others, with what to see in them. */
export function Years({ figures, names }: Props) {
  const jobs = figures.jobs.map(({ id, result }) => ({
    id,
    name: names[id].alone,
    years: result.years,
  }));
  const [{ result }] = figures.jobs;
  const shape = shapeOf(result.years, handoverOf(result.ledger), cliffOf(result.ledger));
  return (
    <figure className="picture">
      <figcaption className="over">
        <p className="finding">{yearsFinding(figures, names)}</p>
        <p className="unit">Pay by year, in dollars before tax</p>
        <PartKey jobs={jobs} />
      </figcaption>
      <YearBars jobs={jobs} />
      {shape.length > 0 && (
        <ul className="shape">
          {shape.map(({ name, sentence }) => (
            <li key={name}>
              <b>{name}.</b> {sentence}
            </li>
          ))}
        </ul>
      )}
      <p className="assumed">{assumed(figures)}</p>
    </figure>
  );
}
