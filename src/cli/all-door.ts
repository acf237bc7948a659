import { type Scenario, scenario } from '../lib/scenario/schema.ts';
import { type Answer, type Door, found } from './door.ts';
import { UNIT } from './shown.ts';

interface Skipped {
  readonly tool: string;
  readonly because: string;
}

/** The door to all tools at once; each answers what it answers alone. */
export function allDoor(tools: readonly Door[]): Door {
  return {
    name: 'all',
    summary: 'every tool that a scenario has the parts for',
    part: null,
    schema: scenario,
    example: {
      offer: {
        base: 150000,
        signingBonus: { year1: 55000, year2: 45000 },
        equity: { value: 150000, schedule: 'amazon' },
        startDate: '2027-03-01',
      },
      alternative: { presentJob: { base: 145000, cashBonus: { target: 0.12 } } },
      transition: {
        items: [
          { id: 'bonus', kind: 'annual-bonus', amount: 14000, certainty: 0.9, date: '2027-03-15' },
        ],
      },
      ask: { against: 'present-job' },
      assumptions: { state: 'CA', filingStatus: 'single' },
    },
    run: (whole) => allOf(tools, whole),
  };
}

function allOf(tools: readonly Door[], whole: Scenario): Answer | null {
  const results: Record<string, object> = {};
  const skipped: Skipped[] = [];
  for (const tool of tools) {
    const outcome = outcomeOf(tool, whole);
    if ('because' in outcome) skipped.push({ tool: tool.name, because: outcome.because });
    else if (outcome.state === 'valid') results[tool.name] = outcome.value;
    else return outcome;
  }
  if (Object.keys(results).length === 0) return null;
  return found({ tool: 'all', unit: UNIT, results, skipped });
}

/** An answer, what is wrong, or why the tool has nothing to answer. */
export function outcomeOf(tool: Door, whole: Scenario): Answer | Pick<Skipped, 'because'> {
  const answer = tool.run(whole);
  if (!answer) return { because: `${tool.part} is missing` };
  const own = tool.own ?? tool.part;
  if (answer.state === 'valid' || own === null || whole[own] !== undefined) return answer;
  // What is wrong with a part that is not there is that it is not there.
  const [lacking] = answer.problems.filter(({ path }) => path.startsWith(`${own}.`));
  return lacking ? { because: `${lacking.path} ${lacking.message}` } : answer;
}
