import { meetsAll, meetsAny } from './condition.ts';
import { REASONS, type Reason, type ReasonId } from './reasons.ts';
import { RULES, type Rule, type RuleId } from './rules.ts';
import {
  type Answer,
  type Lever,
  QUESTIONS,
  type QuestionId,
  type Situation,
} from './situation.ts';

/** One other answer to one question that would give another lever. */
export interface Change {
  readonly question: QuestionId;
  readonly answer: Answer<QuestionId>;
  readonly lever: Lever;
}

/** One lever, why, and what would change it. */
export interface Decision {
  readonly lever: Lever;
  /** The rule that decided; its words are in the view's copy. */
  readonly rule: RuleId;
  /** The point of the guide that explains the rule, such as `t6`. */
  readonly guide: string;
  /** Everything in the answers that speaks for the lever, what decided first; never empty. */
  readonly reasons: readonly ReasonId[];
  /** What would change this advice: of each question, the first answer to each other lever. */
  readonly changes: readonly Change[];
}

/** The lever to pull in a situation, why, and what would change that. Any question may be open. */
export function decide(situation: Situation): Decision {
  const rule = ruleFor(situation);
  return {
    lever: rule.lever,
    rule: rule.id,
    guide: rule.guide,
    reasons: reasonsFor(rule, situation),
    changes: questions().flatMap((question) => changesOf(question, situation, rule.lever)),
  };
}

/** The first rule that applies; the last one always does. */
function ruleFor(situation: Situation): Rule {
  return RULES.find((rule) => applies(rule, situation)) ?? RULES[0];
}

function applies({ when, unless }: Rule, situation: Situation): boolean {
  return meetsAll(when, situation) && !(unless && meetsAny(unless, situation));
}

function reasonsFor({ because, lever }: Rule, situation: Situation): ReasonId[] {
  const supporting = REASONS.filter(
    (reason) => reason.id !== because && speaksFor(lever, reason, situation),
  );
  return [because, ...supporting.map((reason) => reason.id)];
}

function speaksFor(lever: Lever, { supports, when }: Reason, situation: Situation): boolean {
  return supports.includes(lever) && meetsAll(when, situation);
}

function changesOf(question: QuestionId, situation: Situation, lever: Lever): Change[] {
  return QUESTIONS[question]
    .map((answer) => ({
      question,
      answer,
      lever: ruleFor({ ...situation, [question]: answer }).lever,
    }))
    .filter((change) => change.lever !== lever)
    .filter(
      (change, index, all) => all.findIndex((other) => other.lever === change.lever) === index,
    );
}

function questions(): QuestionId[] {
  return Object.keys(QUESTIONS) as QuestionId[];
}
