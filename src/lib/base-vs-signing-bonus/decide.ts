import type { Answer, Lever, QuestionId, Situation } from './situation.ts';
import type { ReasonId, RuleId } from './rules.ts';

/** One other answer to one question that would give another lever. */
export interface Change {
  readonly question: QuestionId;
  readonly answer: Answer<QuestionId>;
  readonly lever: Lever;
}

export interface Decision {
  readonly lever: Lever;
  /** The rule that decided; its words are in the view's copy. */
  readonly rule: RuleId;
  /** The point of the guide that explains the rule, such as `t6`. */
  readonly guide: string;
  /** Everything in the answers that speaks for the lever; never empty. */
  readonly reasons: readonly ReasonId[];
  /** What would change this advice: each single other answer that leads elsewhere. */
  readonly changes: readonly Change[];
}

export declare function decide(situation: Situation): Decision;
