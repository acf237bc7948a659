import { readdirSync, readFileSync } from 'node:fs';
import { jsonOf, namesIn, textOf } from '../content.ts';
import { blocksOf, FILES } from './text.ts';

/** A file under `src/`, as the texts in it that somebody may read: no run goes from one into the next. */
export interface Read {
  readonly path: string;
  readonly texts: readonly string[];
}

/** Everything that readers read, wherever it is written. */
export function everythingRead(): Read[] {
  return [...FILES.map(proseIn), ...DATA.flatMap(dataIn), ...codeIn(SRC)];
}

/** What facts print is data: it stands for one word. */
const PRINTED = /<Fact [^>]*\/>/g;
/** A headline or a note handed to a tag. */
const HANDED = /"([^"\n]* [^"\n]*)"/g;

function proseIn(path: string): Read {
  const blocks = blocksOf(path, (body) => body.replace(PRINTED, 'fact'));
  const handed = [...textOf(path).matchAll(HANDED)].map(([, text = '']) => text);
  return { path: `src/content/${path}`, texts: [...blocks.map(({ text }) => text), ...handed] };
}

const DATA = ['facts', 'employers', 'states', 'tax-years', 'examples'];

function dataIn(folder: string): Read[] {
  return namesIn(folder, '.json').map((name) => ({
    path: `src/content/${folder}/${name}.json`,
    texts: stringsIn(jsonOf(`${folder}/${name}.json`)),
  }));
}

/** Of a source, all fields are names: its title is its own and has to be given as it is. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' ? [] : stringsIn(inner),
  );
}

const SRC = new URL('../../../src/', import.meta.url);

function codeIn(folder: URL): Read[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.(ts|tsx|astro)$/.test(name))
    .map((name) => ({
      path: `src/${name}`,
      texts: saidIn(readFileSync(new URL(name, folder), 'utf8')),
    }));
}

/** Programmers read these. */
const COMMENTS = /\/\*.*?\*\/|^\s*\/\/.*$|<!--.*?-->/gms;
/** Notation, not sentences. */
const FORMULAS = /<Formula>.*?<\/Formula>/gs;
/** Tags, and the space that JSX asks for at the end of a line. */
const TAGS = /<\/?[A-Za-z][^<>]*>|\{' '\}/g;
/** A quoted word is a name of something in the code. */
const NAMED = /'[\w-]+'/g;

/** What code says to its readers, in texts; words that are not in quotes come along and do no harm. */
export function saidIn(code: string): string[] {
  const handed = [...code.matchAll(HANDED)].map(([, text = '']) => text);
  const shown = code.replace(COMMENTS, ' ').replace(FORMULAS, ' ').replace(TAGS, ' ');
  return [...shown.split(NAMED), ...handed];
}
