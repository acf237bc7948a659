import { shown, shownText } from './scenario/shown.ts';

/** Either the value that a text holds, or one sentence about why it holds none. */
export type Json = { readonly value: unknown } | { readonly wrong: string };

/** Far more than a scenario nests, far less than any stack holds. */
const DEEPEST = 32;

/**
 * Reads JSON. `JSON.parse` says only sometimes where it stopped, and of two fields with one name
 * it drops the first without a word; so the text is walked before.
 */
export function readJson(text: string): Json {
  if (text.trim() === '')
    return { wrong: 'is empty; write a JSON object such as {"offer": {"base": 150000}}' };
  const fault = faultIn(text);
  if (fault) return { wrong: `${placeOf(text, fault.at)}: ${fault.message}` };
  return { value: JSON.parse(text) };
}

interface Fault {
  readonly at: number;
  readonly message: string;
}

class Stopped extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.message);
    this.fault = fault;
  }
}

function faultIn(text: string): Fault | null {
  try {
    new Walk(text).walk();
    return null;
  } catch (error) {
    if (error instanceof Stopped) return error.fault;
    throw error;
  }
}

const SPACE = /[ \t\r\n]*/y;
/** Unrolled, so that a long text without its closing quote is still read in one pass. */
const STRING =
  /"[^"\\[\p{Cc}--[\x7f-\x9f]]]*(?:\\(?:["\\\/bfnrt]|u[\da-fA-F]{4})[^"\\[\p{Cc}--[\x7f-\x9f]]]*)*"/vy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
/** What stands where something else should: a word, or one character. */
const TOKEN = /[\p{L}\p{N}_.$+-]+|./uy;

const BROKEN_STRING =
  'the quoted text that starts here does not end, or holds a line break or a wrong escape';

class Walk {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  walk(): void {
    this.#value(1);
    this.#take(SPACE);
    if (this.#at < this.#text.length) this.#stop('expected nothing more');
  }

  #value(depth: number): void {
    this.#take(SPACE);
    if (depth > DEEPEST) this.#fail(`nested deeper than ${DEEPEST} levels`);
    if (this.#is('{')) this.#members(depth);
    else if (this.#is('[')) this.#elements(depth);
    else if (!this.#string() && !this.#take(WORD) && !this.#take(NUMBER)) {
      this.#stop('expected a value');
    }
  }

  /** The string that starts here, as written; empty if something else does. */
  #string(): string {
    const written = this.#take(STRING);
    if (!written && this.#is('"')) this.#fail(BROKEN_STRING);
    return written;
  }

  #members(depth: number): void {
    const names = new Set<string>();
    if (this.#closes('}')) return;
    do {
      this.#name(names);
      if (!this.#next(':')) this.#stop('expected “:” after the field’s name');
      this.#value(depth + 1);
    } while (this.#next(','));
    if (!this.#next('}')) this.#stop('expected “,” or “}”');
  }

  #name(names: Set<string>): void {
    this.#take(SPACE);
    const start = this.#at;
    const written = this.#string();
    if (!written) this.#stop('expected a field’s name in double quotes');
    const name = String(JSON.parse(written));
    if (names.has(name)) {
      this.#fail(`the field “${shownText(name)}” is written twice`, start);
    }
    names.add(name);
  }

  #elements(depth: number): void {
    if (this.#closes(']')) return;
    do this.#value(depth + 1);
    while (this.#next(','));
    if (!this.#next(']')) this.#stop('expected “,” or “]”');
  }

  /** True if the thing just opened closes at once. */
  #closes(bracket: string): boolean {
    this.#at += 1;
    return this.#next(bracket);
  }

  #next(character: string): boolean {
    this.#take(SPACE);
    if (!this.#is(character)) return false;
    this.#at += 1;
    return true;
  }

  #is(character: string): boolean {
    return this.#text[this.#at] === character;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #stop(expected: string): never {
    const at = this.#at;
    const token = this.#take(TOKEN);
    const found = token === '' ? 'the end of the text' : shown(token);
    this.#fail(`${expected} but found ${found}`, at);
  }

  #fail(message: string, at = this.#at): never {
    throw new Stopped({ at, message });
  }
}

/** `line 3, column 5`, both from 1. */
function placeOf(text: string, at: number): string {
  const before = text.slice(0, at);
  const lastBreak = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  return `line ${before.split(/\r\n|\r|\n/).length}, column ${at - lastBreak}`;
}
