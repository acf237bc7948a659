import type { VestingSchedule } from '../../lib/vesting/schedule.ts';
import { formatSourceDate } from '../site/day.ts';

// Only ever imported when a schedule is chosen: twenty files with their sources.

interface Figure {
  readonly value: VestingSchedule;
  readonly grade: string;
  readonly asOf: string;
  readonly sources: readonly { readonly publisher: string; readonly date: string }[];
  readonly conflict?: string;
  readonly note?: string;
}

interface Employer {
  readonly employer: string;
  readonly vesting: Figure;
  readonly variants?: readonly (Figure & { readonly label: string })[];
  readonly note?: string;
}

/** A schedule that an employer is known to use, and how well that is known. */
export interface Preset {
  readonly id: string;
  readonly name: string;
  readonly schedule: VestingSchedule;
  /** `Grade B, Levels.fyi (January 1, 2022) and 2 more; looked up November 25, 2026.` */
  readonly source: string;
  /** That there is one source, what speaks against it, and what else to know; may be nothing. */
  readonly doubts: string;
}

const FILES = import.meta.glob<Employer>('../../content/employers/*.json', {
  eager: true,
  import: 'default',
});

/** These come first: what the offer has, and what an employer that states nothing else has. */
const FIRST = ['amazon', 'four-year-equal-years'];

/** Every schedule on file; an employer’s variants follow it. */
export const PRESETS: readonly Preset[] = Object.entries(FILES)
  .map(([path, employer]) => ({ id: idOf(path), employer }))
  .toSorted((a, b) => placeOf(a.id) - placeOf(b.id))
  .flatMap(({ id, employer }) => [
    presetOf(id, employer.employer, employer.vesting, employer.note),
    ...(employer.variants ?? []).map((variant, index) =>
      presetOf(`${id}-${index + 1}`, `${employer.employer}: ${variant.label}`, variant),
    ),
  ]);

/** The rest keeps the order of its names. */
function placeOf(id: string): number {
  return FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length;
}

/** The file’s name without its folder and ending. */
function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
}

function presetOf(id: string, name: string, figure: Figure, note?: string): Preset {
  return {
    id,
    name,
    schedule: figure.value,
    source: `Grade ${figure.grade}${fromOf(figure)}; looked up ${formatSourceDate(figure.asOf)}.`,
    doubts: [standingOf(figure), figure.conflict, note].filter(Boolean).join(' '),
  };
}

/** The first source with its date, and how many publishers there are besides. */
function fromOf({ sources }: Figure): string {
  const [first] = sources;
  if (!first) return '';
  const others = new Set(sources.map(({ publisher }) => publisher)).size - 1;
  const more = others > 0 ? ` and ${others} more` : '';
  return `, ${first.publisher} (${formatSourceDate(first.date)})${more}`;
}

/** The sentence in which a weakly sourced schedule says so. */
function standingOf({ grade, note = '' }: Figure): string {
  return grade === 'C' ? (/^.*?\.(?=\s|$)/.exec(note)?.[0] ?? '') : '';
}

/** A preset that has this very schedule: several may, and then the one that was picked. */
export function presetWith(schedule: VestingSchedule, picked: string): Preset | undefined {
  const key = keyOf(schedule);
  const same = PRESETS.filter((preset) => keyOf(preset.schedule) === key);
  return same.find(({ id }) => id === picked) ?? same[0];
}

function keyOf(schedule: VestingSchedule): string {
  return schedule.map(({ month, fraction }) => `${month}:${fraction.toFixed(8)}`).join();
}
