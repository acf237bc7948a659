import type { Cents } from '../money.ts';
import { pairs } from '../pairs.ts';
import { changeOf, type VersionChange } from './change.ts';
import { sumsOf, type Version, type VersionSum, type VersionTerms } from './sums.ts';

/** The versions of one offer, and how all of them are computed. */
export interface VersionsInput extends VersionTerms {
  /** Oldest first. */
  readonly versions: readonly Version[];
  /** A change up to this much counts as none. */
  readonly tolerance: Cents;
}

/** Each version, and what changed from one to the next. */
export interface Versions {
  readonly versions: readonly VersionSum[];
  /** Each version but the first against the one before it. */
  readonly changes: readonly VersionChange[];
  /** The last against the first; null with fewer than two. */
  readonly overall: VersionChange | null;
  readonly issues: readonly 'fewer-than-two-versions'[];
}

/** What a counter really changed: by part and year, on leaving at each anniversary, and in total. */
export function calculateVersions({ tolerance, ...input }: VersionsInput): Versions {
  const versions = input.versions.map((version) => sumsOf(version, input));
  const [first, ...later] = versions;
  const last = later.at(-1);
  return {
    versions,
    changes: pairs(versions, later).map(([before, after]) => changeOf(before, after, tolerance)),
    overall: first && last ? changeOf(first, last, tolerance) : null,
    issues: last ? [] : ['fewer-than-two-versions'],
  };
}
