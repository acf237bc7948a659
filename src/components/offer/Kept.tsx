import { formatMoney } from '../../lib/format.ts';
import type { KeptParts } from '../../lib/leaving/by-month.ts';
import { Scroll } from '../charts/Scroll.tsx';
import { PART_WORDS } from './copy.ts';
import type { Figures } from './figures.ts';
import type { JobNames } from './names.ts';

interface Props {
  readonly figures: Figures;
  readonly names: JobNames;
}

const PARTS = [
  ...(['base', 'signingBonus', 'equity', 'other'] as const),
  ...(['owedSigningBonus', 'owedRelocation', 'total'] as const),
];

/** What is kept at the end of that month, part by part, of every job. */
export function Kept({ figures: { jobs, month }, names }: Props) {
  const columns = jobs.flatMap(({ id, kept }) => {
    const parts = kept[month];
    return parts ? [{ id, parts }] : [];
  });
  const used = PARTS.filter((part) => part === 'total' || columns.some(({ parts }) => parts[part]));
  return (
    <Scroll label="What is kept">
      <table>
        <caption>Kept at the end of month {month}</caption>
        <thead>
          <tr>
            <th scope="col">Part</th>
            {columns.map(({ id }) => (
              <th key={id} scope="col">
                {names[id].alone}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {used.map((part) => (
            <KeptRow key={part} part={part} columns={columns} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

interface KeptRowProps {
  readonly part: keyof KeptParts;
  readonly columns: readonly { readonly id: string; readonly parts: KeptParts }[];
}

function KeptRow({ part, columns }: KeptRowProps) {
  return (
    <tr className={part === 'total' ? 'sum' : undefined}>
      <th scope="row">{PART_WORDS[part]}</th>
      {columns.map(({ id, parts }) => (
        <td key={id}>{formatMoney(parts[part])}</td>
      ))}
    </tr>
  );
}
