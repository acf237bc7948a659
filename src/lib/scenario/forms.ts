import type { Problem } from './problems.ts';
import { type Read, readScenario } from './read.ts';
import type { Scenario } from './schema.ts';
import { shown } from './shown.ts';
import { FORM } from './version.ts';

/** From each older form, counted from 1, to the one after it. */
const STEPS: readonly ((input: unknown) => unknown)[] = [
  // Parts were added and none was changed: a scenario of form 1 is one of form 2 that leaves them out.
  (input) => input,
];

/** Reads a scenario that was stored or shared in any form there has been. */
export function readForm(form: unknown, input: unknown): Read<Scenario> {
  if (!isForm(form)) return invalid(`${shown(form)} is no form that this site has ever written`);
  if (form > FORM)
    return invalid('was written by a newer version of this site; reload the page and try again');
  return readScenario(STEPS.slice(form - 1).reduce((older, step) => step(older), input));
}

function isForm(form: unknown): form is number {
  return typeof form === 'number' && Number.isInteger(form) && form >= 1;
}

function invalid(message: string): { readonly state: 'invalid'; readonly problems: Problem[] } {
  return { state: 'invalid', problems: [{ path: 'version', message }] };
}
