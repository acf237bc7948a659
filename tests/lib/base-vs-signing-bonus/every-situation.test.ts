import { describe, expect, it } from 'vitest';
import { type Decision, decide } from '../../../src/lib/base-vs-signing-bonus/decide.ts';
import { REASONS } from '../../../src/lib/base-vs-signing-bonus/reasons.ts';
import { RULES } from '../../../src/lib/base-vs-signing-bonus/rules.ts';
import {
  LEVERS,
  QUESTIONS,
  type QuestionId,
  type Situation,
} from '../../../src/lib/base-vs-signing-bonus/situation.ts';
import { everySituation } from './situations.ts';

const CASES: [Situation, Decision][] = [...everySituation()].map((situation) => [
  situation,
  decide(situation),
]);

const QUESTION_IDS = Object.keys(QUESTIONS) as QuestionId[];

/** `CASES` runs through the answers as through digits, no answer being 0: the worth of each digit. */
const STEPS = QUESTION_IDS.map((_, position) =>
  QUESTION_IDS.slice(position + 1).reduce((step, id) => step * (QUESTIONS[id].length + 1), 1),
);

interface Alternative {
  readonly question: QuestionId;
  readonly answer: string;
  readonly decision: Decision;
}

/** What each answer to a question would decide, the others being as in the case at `place`. */
function alternatives(place: number, position: number): Alternative[] {
  const step = STEPS[position] ?? 1;
  const question = QUESTION_IDS[position] ?? 'offer';
  const answers: readonly string[] = QUESTIONS[question];
  const digit = Math.floor(place / step) % (answers.length + 1);
  return answers.flatMap((answer, index) => {
    const [, decision] = CASES[place + step * (index + 1 - digit)] ?? [];
    return decision ? [{ question, answer, decision }] : [];
  });
}

/** As `changes` should list them, found without asking `decide` again. */
function changesAt(place: number): string[] {
  const lever = CASES[place]?.[1].lever;
  return QUESTION_IDS.flatMap((_, position) =>
    alternatives(place, position)
      .filter(({ decision }) => decision.lever !== lever)
      .filter(
        ({ decision }, index, all) =>
          all.findIndex((other) => other.decision.lever === decision.lever) === index,
      )
      .map(({ question, answer, decision }) => [question, answer, decision.lever].join()),
  );
}

/** The situations that break a promise: none, if it is kept. */
function breaking(kept: (situation: Situation, decision: Decision) => boolean): Situation[] {
  return CASES.filter(([situation, decision]) => !kept(situation, decision))
    .map(([situation]) => situation)
    .slice(0, 3);
}

const when = (applies: boolean, holds: boolean) => !applies || holds;

describe('every situation', () => {
  it('is walked, and once', () => {
    expect(CASES.length).toBe(224_000);
    expect(new Set(CASES.map(([situation]) => JSON.stringify(situation))).size).toBe(224_000);
  });

  it('has one lever with at least one reason, none of them twice', () => {
    expect(
      breaking(
        (_, { lever, reasons }) =>
          LEVERS.includes(lever) && reasons.length > 0 && new Set(reasons).size === reasons.length,
      ),
    ).toEqual([]);
  });

  it('has exactly the changes that a single other answer makes', { timeout: 60_000 }, () => {
    const wrong = CASES.findIndex(([, { changes }], place) => {
      const listed = changes.map(({ question, answer, lever }) => [question, answer, lever].join());
      return listed.join(';') !== changesAt(place).join(';');
    });
    expect(wrong).toBe(-1);
  });
});

describe('promises of the argument', () => {
  const inWriting = ({ offer }: Situation) => offer === 'written' || offer === undefined;

  it('T3: waits exactly where no written offer exists', () => {
    expect(
      breaking(
        (situation, { lever }) =>
          (lever === 'wait-for-the-written-offer') === !inWriting(situation),
      ),
    ).toEqual([]);
  });

  it('T6: a level that is too low comes first, before everything but the written offer', () => {
    expect(
      breaking((situation, { lever }) =>
        when(inWriting(situation) && situation.level === 'too-low', lever === 'fix-the-level'),
      ),
    ).toEqual([]);
  });

  it('L4: the level is left alone where it fits', () => {
    expect(
      breaking(({ level }, { lever }) => when(level === 'fits', lever !== 'fix-the-level')),
    ).toEqual([]);
  });

  it('S8: where all is final, nothing is asked for', () => {
    const ends = ['accept', 'weigh-walking-away', 'fix-the-level', 'wait-for-the-written-offer'];
    expect(
      breaking(({ final }, { lever }) =>
        when(final?.startsWith('all') ?? false, ends.includes(lever)),
      ),
    ).toEqual([]);
  });

  it('accepts only what is final and works', () => {
    expect(
      breaking(({ final }, { lever }) => when(lever === 'accept', final === 'all-and-it-works')),
    ).toEqual([]);
  });

  it('weighs walking away only from what is final and too little, or from a gap that lasts', () => {
    expect(
      breaking(({ final, competing }, { lever }) =>
        when(
          lever === 'weigh-walking-away',
          final === 'all-and-it-does-not-work' || competing === 'higher-for-good',
        ),
      ),
    ).toEqual([]);
  });

  it('T2 and L3: never asks for a base that is at its ceiling or called final', () => {
    expect(
      breaking(({ room, final }, { lever }) =>
        when(room === 'top-of-band' || final === 'base-only', lever !== 'base'),
      ),
    ).toEqual([]);
  });

  it('V2: asks for base only if it is low for the work or the gap lasts', () => {
    expect(
      breaking(({ base, competing }, { lever }) =>
        when(lever === 'base', base === 'below' || competing === 'higher-for-good'),
      ),
    ).toEqual([]);
  });

  it('S2: never closes a gap that lasts with a one-off', () => {
    const oneOffs = ['signing-bonus', 'shift-equity-into-cash', 'start-date-or-relocation'];
    expect(
      breaking(({ competing }, { lever }) =>
        when(competing === 'higher-for-good', !oneOffs.includes(lever)),
      ),
    ).toEqual([]);
  });

  it('P4: trades stock for cash only where other stock is safer', () => {
    expect(
      breaking(({ competing }, { lever }) =>
        when(lever === 'shift-equity-into-cash', competing === 'safer-equity'),
      ),
    ).toEqual([]);
  });

  it('P3: asks for a date only where a date is the matter', () => {
    expect(
      breaking(({ friction, urgency }, { lever }) =>
        when(
          lever === 'start-date-or-relocation',
          friction === 'dates' || urgency === 'you-need-time',
        ),
      ),
    ).toEqual([]);
  });
});

function sameAdvice(a: Decision, b: Decision): boolean {
  return a.rule === b.rule && a.reasons.join() === b.reasons.join();
}

describe('nothing is idle', () => {
  it('every rule decides something, and every lever is reached', () => {
    const decided = new Set(CASES.map(([, { rule }]) => rule));
    expect(RULES.map(({ id }) => id).filter((id) => !decided.has(id))).toEqual([]);
    const reached = new Set(CASES.map(([, { lever }]) => lever));
    expect(LEVERS.filter((lever) => !reached.has(lever))).toEqual([]);
  });

  it('every reason is given somewhere', () => {
    const given = new Set(CASES.flatMap(([, { reasons }]) => reasons));
    expect(REASONS.map(({ id }) => id).filter((id) => !given.has(id))).toEqual([]);
  });

  it('every answer changes something that the reader sees', { timeout: 60_000 }, () => {
    const telling = new Set<string>();
    for (const [place, [situation, decision]] of CASES.entries()) {
      for (const [position, question] of QUESTION_IDS.entries()) {
        if (situation[question] !== undefined) continue;
        for (const other of alternatives(place, position)) {
          if (!sameAdvice(other.decision, decision)) telling.add(`${question}: ${other.answer}`);
        }
      }
    }
    const answers = QUESTION_IDS.flatMap((question) =>
      QUESTIONS[question].map((answer) => `${question}: ${answer}`),
    );
    // To have a written offer is what all advice takes for granted until told otherwise.
    expect(answers.filter((answer) => !telling.has(answer))).toEqual(['offer: written']);
  });

  it('no id is used twice', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(26);
    expect(RULES.length).toBe(26);
    expect(new Set(REASONS.map(({ id }) => id)).size).toBe(REASONS.length);
  });
});
