import { QUESTIONS, type Situation } from '../../../src/lib/base-vs-signing-bonus/situation.ts';

/** Every combination of answers, unanswered questions included: 224,000 of them. */
export function* everySituation(): Generator<Situation> {
  yield* completed({}, Object.entries(QUESTIONS));
}

function* completed(
  situation: Situation,
  [next, ...rest]: readonly (readonly [string, readonly string[]])[],
): Generator<Situation> {
  if (!next) {
    yield situation;
    return;
  }
  const [question, answers] = next;
  yield* completed(situation, rest);
  for (const answer of answers) yield* completed({ ...situation, [question]: answer }, rest);
}
