import { describe, expect, it } from 'vitest';
import { FILING_STATUSES, STATES } from '../../src/lib/scenario/defaults.ts';
import { jsonOf, namesIn, type Source } from './content.ts';

interface Cited extends Source {
  /** The document that the others quote; it was not opened itself. */
  readonly cited?: true;
}

interface Figure {
  readonly value: unknown;
  readonly unit: string;
  readonly asOf: string;
  readonly grade: string;
  readonly reviewBy: string;
  readonly sources: readonly Cited[];
  readonly note?: string;
  readonly conflict?: string;
}

interface Named {
  readonly name: string;
  readonly figure: Figure;
}

const isFigure = (value: object): value is Figure => 'grade' in value && 'sources' in value;

/** Every figure in a file, each with the path that leads to it. */
function figuresIn(value: unknown, path: string): Named[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isFigure(value)) return [{ name: path, figure: value }];
  return Object.entries(value).flatMap(([key, inner]) => figuresIn(inner, `${path} ${key}`));
}

const FILES = [
  ...namesIn('states', '.json').map((name) => `states/${name}.json`),
  ...namesIn('tax-years', '.json').map((name) => `tax-years/${name}.json`),
];
const FIGURES = FILES.flatMap((file) => figuresIn(jsonOf(file), file));

/** Who was really read, each once: two pages of one publisher are one reader. */
const readersOf = ({ sources }: Figure) =>
  new Set(sources.filter(({ cited }) => !cited).map(({ publisher }) => publisher));

/** Governments, and the publisher of the United States Code. */
const isOfficial = ({ url }: Source) =>
  /\.gov$|\.us$|ctpaidleave\.org|oregonmetro\.gov|law\.cornell\.edu|wilmdebudget\.org|assets\.ohio\.gov/.test(
    new URL(url).hostname,
  );

const names = (found: readonly Named[]) => found.map(({ name }) => name);

it('there are enough to check', () => {
  expect(FIGURES.length).toBeGreaterThanOrEqual(400);
});

describe('every figure', () => {
  it('has a value or says that there is none, a unit, days and a known grade', () => {
    const wrong = FIGURES.filter(
      ({ figure }) =>
        !('value' in figure) ||
        figure.unit === '' ||
        !/^20\d\d-\d\d-\d\d$/.test(figure.asOf) ||
        figure.reviewBy <= figure.asOf ||
        !['A', 'B', 'C', 'D'].includes(figure.grade),
    );
    expect(names(wrong)).toEqual([]);
  });

  it('of grade A or B was read at two publishers or more that do not belong together', () => {
    const wrong = FIGURES.filter(
      ({ figure }) => ['A', 'B'].includes(figure.grade) && readersOf(figure).size < 2,
    );
    expect(names(wrong)).toEqual([]);
  });

  it('of grade A rests on an official document, opened or quoted', () => {
    const wrong = FIGURES.filter(
      ({ figure }) => figure.grade === 'A' && !figure.sources.some(isOfficial),
    );
    expect(names(wrong)).toEqual([]);
  });

  it('of grade C says what it lacks', () => {
    const wrong = FIGURES.filter(
      ({ figure }) =>
        figure.grade === 'C' &&
        !/One source\.|No source beyond|authors the index does not name|two readers/.test(
          figure.note ?? '',
        ),
    );
    expect(names(wrong)).toEqual([]);
  });

  it('of grade D tells both sides', () => {
    const wrong = FIGURES.filter(({ figure }) => figure.grade === 'D' && !figure.conflict);
    expect(names(wrong)).toEqual([]);
  });

  it('names each page once', () => {
    const wrong = FIGURES.filter(
      ({ figure }) => new Set(figure.sources.map(({ url }) => url)).size < figure.sources.length,
    );
    expect(names(wrong)).toEqual([]);
  });
});

interface Falls {
  readonly by: number;
}

interface Income {
  readonly exemption?: Readonly<Record<string, number>>;
  readonly deductionFalls?: Readonly<Record<string, readonly Falls[]>>;
  readonly brackets: Readonly<Record<string, readonly { upTo: number | null; rate: number }[]>>;
  readonly standardDeduction: Readonly<Record<string, number>> | null;
}

interface StateFile {
  readonly code: string;
  readonly years: Readonly<
    Record<
      string,
      {
        readonly supplementalWithholding: Figure;
        readonly topMarginalRate: Figure & { readonly value: number };
        readonly incomeTax: (Figure & { readonly value: Income }) | null;
        readonly employeePayroll: readonly (Figure & { readonly name: string })[];
        readonly localities: readonly { readonly name: string }[];
      }
    >
  >;
}

const FILE = Object.fromEntries(
  STATES.map((code) => [code, jsonOf<StateFile>(`states/${code.toLowerCase()}.json`)]),
) as Readonly<Record<(typeof STATES)[number], StateFile>>;
const stateYears = STATES.flatMap((code) =>
  Object.entries(FILE[code].years).map(([year, figures]) => ({ code, year, figures })),
);

describe('the states', () => {
  it('are all fifty and the District of Columbia, for both years', () => {
    expect(STATES).toHaveLength(51);
    expect(stateYears).toHaveLength(102);
  });

  it('have a scale that ends at the top rate, wherever wages are taxed', () => {
    const wrong = stateYears.filter(({ figures }) => {
      const { incomeTax, topMarginalRate } = figures;
      if (topMarginalRate.value === 0) return incomeTax !== null;
      const scales = Object.values(incomeTax?.value.brackets ?? {});
      return (
        scales.length === 0 || scales.some((scale) => scale.at(-1)?.rate !== topMarginalRate.value)
      );
    });
    expect(wrong.map(({ code, year }) => `${code} ${year}`)).toEqual([]);
  });

  it('have one for every filing status', () => {
    const missing = stateYears.flatMap(({ code, year, figures }) =>
      FILING_STATUSES.filter(
        (status) => figures.incomeTax && !figures.incomeTax.value.brackets[status],
      ).map((status) => `${code} ${year} ${status}`),
    );
    expect(missing).toEqual([]);
  });

  it('never give joint filers narrower steps than single ones', () => {
    const wrong = stateYears.filter(({ figures }) => {
      const { single = [], 'married-joint': joint = [] } = figures.incomeTax?.value.brackets ?? {};
      return single.some(({ upTo, rate }) => {
        const same = joint.find((step) => step.rate === rate);
        return same !== undefined && (same.upTo ?? Infinity) < (upTo ?? Infinity);
      });
    });
    expect(wrong.map(({ code, year }) => `${code} ${year}`)).toEqual([]);
  });

  it('take no more of a deduction away than there is', () => {
    const wrong = stateYears.flatMap(({ code, year, figures }) => {
      const { standardDeduction, exemption, deductionFalls = {} } = figures.incomeTax?.value ?? {};
      return Object.entries(deductionFalls)
        .filter(([status, falls]) => {
          const whole = (standardDeduction?.[status] ?? 0) + (exemption?.[status] ?? 0);
          const lost = falls.reduce((all, { by }) => all + by, 0);
          return falls.length === 0 || lost > whole + 0.001;
        })
        .map(([status]) => `${code} ${year} ${status}`);
    });
    expect(wrong).toEqual([]);
  });

  it('have New York City and Yonkers, California’s SDI and Washington’s two', () => {
    for (const year of ['2025', '2026']) {
      expect(FILE.NY.years[year]?.localities.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['New York City', 'Yonkers']),
      );
      expect(FILE.CA.years[year]?.employeePayroll.map(({ name }) => name)).toEqual([
        'State Disability Insurance (SDI)',
      ]);
      expect(FILE.WA.years[year]?.employeePayroll.map(({ name }) => name)).toEqual([
        'Paid Family and Medical Leave (PFML)',
        'WA Cares Fund (long-term care)',
      ]);
    }
  });

  it('have a payroll tax for every one that is named', () => {
    const unknown = stateYears.flatMap(({ code, year, figures }) =>
      figures.employeePayroll
        .filter(({ value }) => value === null)
        .map(({ name }) => `${code} ${year} ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});
