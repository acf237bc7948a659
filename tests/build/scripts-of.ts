import { posix } from 'node:path';
import { attributes, PAGES, read } from './built-site.ts';

/** A script and all it cannot start without, as paths from the site's root. */
export function withImports(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const imported of staticImports(read(file))) {
    withImports(posix.resolve(posix.dirname(file), imported), seen);
  }
  return seen;
}

/** What the text of a module imports before it runs. */
export function staticImports(code: string): string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*(["'])([\w./@-]+)\1/g)].map((m) => m[2] ?? '');
}

/** The scripts of all islands, and of what renders them. */
export const ISLANDS = unique('component-url');
export const RENDERERS = unique('renderer-url');

function unique(attribute: string): string[] {
  const all = PAGES.flatMap(({ document }) => attributes(document, 'astro-island', attribute));
  return [...new Set(all)].sort();
}
