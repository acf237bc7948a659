import type { Answer, QuestionId, Situation } from './situation.ts';

/** For each question named, the answers that will do. */
export type Condition = { readonly [Q in QuestionId]?: readonly Answer<Q>[] };

/**
 * True where every question of the condition has one of its answers; of an empty condition always.
 * An unanswered question meets nothing.
 */
export function meetsAll(condition: Condition, situation: Situation): boolean {
  return questionsOf(condition).every((question) => meets(condition, situation, question));
}

/** True where at least one question of the condition has one of its answers. */
export function meetsAny(condition: Condition, situation: Situation): boolean {
  return questionsOf(condition).some((question) => meets(condition, situation, question));
}

function questionsOf(condition: Condition): QuestionId[] {
  return Object.keys(condition) as QuestionId[];
}

function meets(condition: Condition, situation: Situation, question: QuestionId): boolean {
  const wanted: readonly unknown[] = condition[question] ?? [];
  return wanted.includes(situation[question]);
}
