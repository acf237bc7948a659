import { FORM } from '../../lib/scenario/version.ts';
import { writeScenario } from '../../lib/scenario/write.ts';
import type { Content, State } from './store.ts';

/** What is stored of a sheet: the example it began from, the scenario as a file has it, and texts as typed. */
export function written({ start, sheet, texts }: Content) {
  return { version: FORM, start: start.name, scenario: writeScenario(sheet), texts };
}

export function keptText(content: Content): string {
  return JSON.stringify(written(content));
}

/** An evening's last steps: enough to take a mistake on the page before back. */
const STEPS_KEPT = 20;

/** The steps back and forward of a tab, and the text that they belong to. */
export function stepsText({ past, future }: State, of: string): string {
  return JSON.stringify({
    of,
    past: past.slice(-STEPS_KEPT).map(written),
    future: future.slice(0, STEPS_KEPT).map(written),
  });
}
