import {
  LEVER_WORDS,
  QUESTION_WORDS,
  REASON_WORDS,
  RULE_WORDS,
} from '../../components/base-vs-signing-bonus/copy.ts';
import { decide } from '../../lib/base-vs-signing-bonus/decide.ts';
import { group } from '../../lib/scenario/fields.ts';
import { PARTS } from '../../lib/scenario/schema.ts';
import { type Door, found } from '../door.ts';

export const decision: Door = {
  name: 'decide',
  summary: 'which lever to pull first, from the answers to eight questions',
  part: 'situation',
  schema: group('Input of decide.', { situation: PARTS.situation.nonoptional() }),
  example: {
    situation: {
      offer: 'written',
      level: 'fits',
      base: 'below',
      room: 'top-of-band',
      friction: 'forfeited-pay',
    },
  },
  run: ({ situation }) => {
    if (!situation) return null;
    const { lever, rule, guide, reasons, changes } = decide(situation);
    return found({
      tool: 'decide',
      answers: situation,
      lever: { id: lever, text: LEVER_WORDS[lever].headline },
      rule,
      advice: RULE_WORDS[rule].advice,
      say: RULE_WORDS[rule].say,
      guide: `/#${guide}`,
      reasons: reasons.map((id) => ({ id, text: REASON_WORDS[id] })),
      changes: changes.map((change) => ({
        question: { id: change.question, text: QUESTION_WORDS[change.question].label },
        answer: change.answer,
        lever: { id: change.lever, text: LEVER_WORDS[change.lever].headline },
      })),
      issues: [],
    });
  },
};
