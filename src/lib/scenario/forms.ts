import { isObject } from '../untrusted.ts';
import type { Problem } from './problems.ts';
import { type Read, readScenario } from './read.ts';
import type { Scenario } from './schema.ts';
import { shown } from './shown.ts';
import { FORM } from './version.ts';

/** From each older form, counted from 1, to the one after it. */
const STEPS: readonly ((input: unknown) => unknown)[] = [fromFirst];

/**
 * Form 1 had fewer parts, which form 2 may leave out, and took two things for granted that form 2 wants stated: the
 * state of work was Washington, and costs were grossed up at 34.35 %.
 */
function fromFirst(input: unknown): unknown {
  if (!isObject(input)) return input;
  const { transition, assumptions = {} } = input;
  return {
    ...input,
    ...(isObject(transition) && { transition: { marginalRate: 0.3435, ...transition } }),
    assumptions: isObject(assumptions) ? { state: 'WA', ...assumptions } : assumptions,
  };
}

/** Reads a scenario that was stored or shared in any form there has been. */
export function readForm(form: unknown, input: unknown): Read<Scenario> {
  if (!isForm(form)) return invalid(`${shown(form)} is no form that this site has ever written`);
  if (form > FORM)
    return invalid('was written by a newer version of this site; reload the page and try again');
  return readScenario(inLatestForm(form, input));
}

/** What was written in one form, in the latest. */
export function inLatestForm(form: number, input: unknown): unknown {
  return STEPS.slice(form - 1).reduce((older, step) => step(older), input);
}

function isForm(form: unknown): form is number {
  return typeof form === 'number' && Number.isInteger(form) && form >= 1;
}

function invalid(message: string): { readonly state: 'invalid'; readonly problems: Problem[] } {
  return { state: 'invalid', problems: [{ path: 'version', message }] };
}
