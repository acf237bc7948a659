import type * as z from 'zod';
import { shownText } from './shown.ts';

/** One thing that is wrong: where (empty for the whole), and the rest of a sentence about it. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Everything that zod found, in the order of the file's schema, one problem a field. */
export function problemsOf(error: z.ZodError): Problem[] {
  return firstAtEach(error.issues.flatMap((issue) => problemsIn(issue, [])));
}

/** zod measures the length of a list where a text should be, and of a text where a list should be. */
function firstAtEach(problems: readonly Problem[]): Problem[] {
  const first = new Map(problems.toReversed().map((problem) => [problem.path, problem]));
  return problems.filter((problem) => first.get(problem.path) === problem);
}

function problemsIn(issue: Issue, outer: Path): Problem[] {
  const path = [...outer, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: pathText([...path, key]), message: issue.message }));
  }
  const branch = issue.code === 'invalid_union' ? issue.errors.find(isAboutInside) : undefined;
  if (branch) return branch.flatMap((inner) => problemsIn(inner, path));
  return [{ path: pathText(path), message: issue.message }];
}

/** The alternative that the reader meant: the one whose kind of value fits. */
function isAboutInside(branch: readonly Issue[]): boolean {
  return branch.every(({ code, path }) => path.length > 0 || !KIND_MISMATCHES.has(code));
}

const KIND_MISMATCHES: ReadonlySet<string | undefined> = new Set(['invalid_type', 'invalid_value']);

/** `offer.grants[0].value`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = shownText(String(key));
    return text === '' ? name : `${text}.${name}`;
  }, '');
}
