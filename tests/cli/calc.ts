import { expect } from 'vitest';
import { run } from '../../src/cli/run.ts';

/** One run of the command line, with an input on standard input. */
export function ran(args: readonly string[], input: unknown = {}) {
  return run(args, async () => ({ text: JSON.stringify(input) }));
}

/** What a tool prints about an input, which it must accept without a word on standard error. */
export async function answer(tool: string, input: unknown) {
  return printed([tool], input);
}

/** The JSON that one run prints. */
export async function printed(args: readonly string[], input: unknown = {}) {
  const { code, out, err } = await ran(args, input);
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out);
}

/** The lines on standard error; nothing may be on standard output. */
export async function problems(tool: string, input: unknown): Promise<string[]> {
  const { code, out, err } = await ran([tool], input);
  expect(code).toBe(2);
  expect(out).toBe('');
  return err.trimEnd().split('\n');
}

/** One of the inputs that move a result most, as a door prints it. */
export interface Moved {
  readonly input: string;
  readonly moves: number;
}
