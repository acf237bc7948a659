import { Scroll } from '../charts/Scroll.tsx';
import type { Figures } from './figures.ts';
import type { JobNames } from './names.ts';
import { TURNS_TITLE, turnsOf } from './turn-words.ts';

interface Props {
  readonly figures: Figures;
  readonly names: JobNames;
}

/** What would turn the answer, one thing at a time, against each alternative. */
export function Turns({ figures, names }: Props) {
  if (figures.against.length === 0) return null;
  return (
    <Scroll label={TURNS_TITLE}>
      <table className="turns">
        <caption>{TURNS_TITLE}, one thing at a time</caption>
        <thead>
          <tr>
            <th scope="col">It turns at</th>
            {figures.against.map(({ alternative }) => (
              <th key={alternative} scope="col">
                against {names[alternative].inText}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {turnsOf(figures).map(({ what, at }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              {figures.against.map(({ alternative }, index) => (
                <td key={alternative}>{at[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
