import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { Window } from 'happy-dom';
import { ROOT } from '../../scripts/run.mjs';

export const DIST = join(ROOT, 'dist');

/** The files of the built site, as paths from its root: `faq/index.html`. */
export const FILES: readonly string[] = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

export interface Page {
  /** As readers see it: `/faq/`. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

const parser = new new Window().DOMParser();

/** All pages, the one for addresses that do not exist included. */
export const PAGES: readonly Page[] = FILES.filter((file) => file.endsWith('.html')).map((file) => {
  const html = read(file);
  const document = parser.parseFromString(html, 'text/html') as unknown as Document;
  return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, document };
});

export function page(path: string): Page {
  const found = PAGES.find((each) => each.path === path);
  if (!found) throw new Error(`dist/ has no page ${path}`);
  return found;
}

/** The text of a file, named from the site's root with or without the slash. */
export function read(file: string): string {
  return readFileSync(join(DIST, file), 'utf8');
}

export function exists(file: string): boolean {
  return existsSync(join(DIST, file));
}

/** Bytes of a text as a good server sends it. */
export function brotliSize(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(text, { params }).length;
}

export function gzipSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** Bytes of a file as it is on disk. */
export function fileSize(file: string): number {
  return readFileSync(join(DIST, file)).length;
}

/** Values of an attribute in all elements that a selector finds. */
export function attributes(document: Document, selector: string, name: string): string[] {
  return [...document.querySelectorAll(selector)]
    .map((element) => element.getAttribute(name))
    .filter((value) => value !== null);
}

/** Everything that a page's style sheets, its own and linked ones, say. */
export function styles({ document }: Page): string {
  const own = [...document.querySelectorAll('style')].map((style) => style.textContent);
  const linked = attributes(document, 'link[rel~="stylesheet"]', 'href').map(read);
  return [...own, ...linked].join('\n');
}

/** Addresses in `url(…)` of a style sheet. */
export function stylesheetUrls(css: string): string[] {
  return [...css.matchAll(/url\(\s*['"]?([^'")]+)['"]?\s*\)/g)].map((match) => match[1] ?? '');
}
