import type { Month } from '../../lib/month.ts';
import type { Rate } from '../../lib/rate.ts';
import { sharesByYear, type VestingSchedule } from '../../lib/vesting/schedule.ts';

interface Employer {
  readonly employer: string;
  readonly vesting: {
    readonly value: VestingSchedule;
    readonly grade: string;
    readonly asOf: string;
    readonly conflict?: string;
  };
}

const FILES = import.meta.glob<Employer>('../../content/employers/*.json', {
  eager: true,
  import: 'default',
});

/** One employer’s usual new-hire grant, year by year. */
export interface VestingShape {
  readonly employer: string;
  readonly shares: readonly Rate[];
  /** The month of the first vest. */
  readonly first: Month;
  readonly grade: string;
  /** True where sources contradict the schedule shown. */
  readonly disputed: boolean;
}

const YEARS = 4;

/** The shape of the grant in `src/content/employers/<name>.json`. */
export function vestingShape(name: string): VestingShape {
  const file = FILES[`../../content/employers/${name}.json`];
  if (!file) throw new Error(`no employer called “${name}” in src/content/employers`);
  const { value, grade, conflict } = file.vesting;
  return {
    employer: file.employer,
    shares: sharesByYear(value, YEARS),
    first: value[0]?.month ?? 0,
    grade,
    disputed: conflict !== undefined,
  };
}

/** What a grade below B says of a schedule. */
const WEAK = { C: 'from one source only', D: 'contradicted' };

/** Where the shapes are from and how far to trust them, in a sentence. */
export function gradesText(shapes: readonly VestingShape[]): string {
  const weak = Object.entries(WEAK).flatMap(([grade, words]) => {
    const named = shapes.filter((shape) => shape.grade === grade).map(({ employer }) => employer);
    return named.length > 0 ? [`; ${words} (${grade}): ${named.join(', ')}`] : [];
  });
  return `From salary sites and advisers, graded B on this site${weak.join('')}.`;
}
