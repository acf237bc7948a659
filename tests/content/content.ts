import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CONTENT = new URL('../../src/content/', import.meta.url);

/** Names in a folder of `src/content` that end in `ending`, without the ending; none if nothing is written yet. */
export function namesIn(folder: string, ending: string): string[] {
  if (!existsSync(new URL(`${folder}/`, CONTENT))) return [];
  return readdirSync(new URL(`${folder}/`, CONTENT))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(new URL(path, CONTENT), 'utf8');
}

export function jsonOf<T>(path: string): T {
  return JSON.parse(textOf(path)) as T;
}

export interface Page {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A Markdown file's fields and its text. Reads only the forms of YAML that the content uses. */
export function pageOf(path: string): Page {
  const match = /^---\n(.*?)\n---\n(.*)$/s.exec(textOf(path));
  if (!match) throw new Error(`${path} has no front matter`);
  const fields = (match[1] ?? '').split('\n').map((line) => {
    const [, key, value] = /^([a-zA-Z]+): (.+)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) throw new Error(`${path}: cannot read ${line}`);
    return [key, readValue(value)] as const;
  });
  return { data: Object.fromEntries(fields), body: match[2] ?? '' };
}

function readValue(text: string): unknown {
  if (/^("|\["|\[\]$|\d+$|true$|false$)/.test(text)) return JSON.parse(text);
  if (text.startsWith('[')) return text.slice(1, -1).split(/, */);
  return text;
}

export const GUIDE = pageOf('guide/index.mdx');

export interface Question {
  readonly id: string;
  readonly question: string;
  readonly short: string;
  readonly order: number;
  readonly guide: readonly string[];
  readonly facts: readonly string[];
  readonly synonyms: readonly string[];
  readonly body: string;
}

export const QUESTIONS: readonly Question[] = namesIn('faq', '.md').map((id) => {
  const { data, body } = pageOf(`faq/${id}.md`);
  return { id, body, ...data } as unknown as Question;
});

export interface Source {
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly url: string;
}

export interface Fact {
  readonly id: string;
  readonly topic: string;
  readonly statement: string;
  readonly display: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly sources: readonly Source[];
  readonly asOf: string;
  readonly grade: string;
  readonly reviewBy: string;
  readonly conflict?: string;
  readonly limits?: string;
  readonly letter?: string;
}

export const FACTS: readonly Fact[] = namesIn('facts', '.json').map((id) => ({
  ...jsonOf<Omit<Fact, 'id'>>(`facts/${id}.json`),
  id,
}));

/** The points that the guide marks, in the order in which they stand. */
export const POINTS: readonly string[] = [...GUIDE.body.matchAll(/<Point id="([^"]+)">/g)].flatMap(
  (match) => (match[1] ?? '').split(' '),
);

/** The anchors that the checklist's ten steps get. */
export const STEPS = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10'];

export function paragraphsOf(body: string): string[] {
  return body.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}

/** The amounts and percentages in a text: `$30,000`, `0.9%`. */
export function figuresIn(text: string): string[] {
  return text.match(/\$\d+(?:,\d{3})*(?:\.\d+)?|\d+(?:\.\d+)?%/g) ?? [];
}

export function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, CONTENT));
}
