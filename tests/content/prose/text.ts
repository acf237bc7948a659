import { FACTS, namesIn, textOf } from '../content.ts';

/** Every file of prose that readers read, as a path under `src/content`. */
export const FILES: readonly string[] = [
  ...filesIn('guide', '.mdx'),
  ...filesIn('guidance', '.mdx'),
  ...filesIn('faq', '.md'),
  ...filesIn('glossary', '.md'),
  ...filesIn('drills', '.mdx'),
];

export const ARTICLES: readonly string[] = filesIn('guidance', '.mdx');

function filesIn(folder: string, ending: string): string[] {
  return namesIn(folder, ending).map((name) => `${folder}/${name}${ending}`);
}

/** A paragraph, heading, list item or field, as readers see it. */
export interface Block {
  readonly kind: 'field' | 'heading' | 'text' | 'item' | 'table';
  /** Of its first line in the file, from 1. */
  readonly line: number;
  /** Line ends as in the file. */
  readonly text: string;
}

/** The fields of a file's head that are prose. */
const FIELDS = /^(title|short|deck|description|question|situation|asked|turn|better): (.+)$/;

/** A file's prose in blocks; `change` has its body first, and must keep the number of its lines. */
export function blocksOf(path: string, change: (body: string) => string = (body) => body): Block[] {
  return blocksIn(textOf(path), change);
}

export function blocksIn(file: string, change: (body: string) => string = (body) => body): Block[] {
  const head = /^---\n.*?\n---\n/s.exec(file)?.[0] ?? '';
  const first = head.split('\n').length;
  return [...fieldsOf(head), ...bodyBlocks(plain(change(file.slice(head.length))), first)];
}

function fieldsOf(head: string): Block[] {
  return head.split('\n').flatMap((line, index) => {
    const [, , value = ''] = FIELDS.exec(line) ?? [];
    if (value === '') return [];
    const text = value.startsWith('"') ? String(JSON.parse(value)) : value;
    return [{ kind: 'field' as const, line: index + 1, text }];
  });
}

const STARTS = /^(?:#+ |(?:[-*]|\d+\.) |\|)/;

function bodyBlocks(body: string, first: number): Block[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let open = false;
  body.split('\n').forEach((line, index) => {
    if (line.trim() === '') {
      open = false;
      return;
    }
    if (open && !STARTS.test(line.trim())) blocks.at(-1)?.lines.push(line.trim());
    else blocks.push({ line: first + index, lines: [line.trim()] });
    open = !/^(#|\|)/.test(line.trim());
  });
  return blocks
    .map(({ line, lines }) => blockOf(line, lines.join('\n')))
    .filter(({ text }) => text !== '');
}

function blockOf(line: number, text: string): Block {
  if (text.startsWith('|')) {
    return { kind: 'table', line, text: text.replace(/[|]|:?-{2,}:?/g, ' ').trim() };
  }
  const words = text.replace(STARTS, '');
  const kind = text.startsWith('#') ? 'heading' : words === text ? 'text' : 'item';
  return { kind, line, text: words };
}

const DISPLAY = new Map(FACTS.map(({ id, display }) => [id, display]));

/** What stands for a figure that the build computes. */
const COMPUTED = 'that sum';
const COMPUTING = /<(?!Cite\b)[A-Z]\w*\b[^>]*\/>/g;
/** A table or a tool: it has a line to itself. */
const PLACED = /^<[A-Z]\w*\b[^>]*\/>$/gm;

/** Tags whose attribute is read as part of the text, or as the heading of what follows. */
const OPTION = /<Option\b[^>]*?\btext="([^"]*)"[^>]*>/g;
const TITLED = /<(?:Clause|Letter)\b[^>]*?\btitle="([^"]*)"[^>]*>/g;

/** MDX as its words: facts as they are printed, links by their text, tags and marks gone, lines kept. */
function plain(mdx: string): string {
  return mdx
    .replace(/```.*?```/gs, linesOf)
    .replace(/<Fact id="([^"]+)" \/>/g, (_, id: string) => DISPLAY.get(id) ?? id)
    .replace(PLACED, linesOf)
    .replace(COMPUTING, COMPUTED)
    .replace(OPTION, '$1')
    .replace(TITLED, '# $1')
    .replace(/<[A-Za-z/][^>]*>/g, linesOf)
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/\*\*|`/g, '');
}

/** Nothing, over as many lines. */
function linesOf(text: string): string {
  return text.replace(/[^\n]/g, '');
}

/** `src/content/faq/x.md:12`, of a place in a block. */
export function placeOf(path: string, block: Block, at = 0): string {
  const line = block.line + (block.text.slice(0, at).match(/\n/g)?.length ?? 0);
  return `src/content/${path}:${line}`;
}

/** The words of a text, figures included. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}$][\p{L}\p{N}’'%$.,-]*/gu) ?? [];
}

/** How many words a reader has to read: the body, without the fields of the head. */
export function lengthOf(path: string): number {
  return blocksOf(path)
    .filter(({ kind }) => kind !== 'field')
    .reduce((sum, { text }) => sum + wordsOf(text).length, 0);
}
