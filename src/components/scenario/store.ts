import type { Sheet } from '../../lib/scenario/sheet.ts';
import { type Field, readIn } from './field.ts';

/** What stands in the fields where it is not simply the value: as typed, by path. */
export type Texts = Readonly<Record<string, string>>;

/** The site's own example that the reader's numbers are told apart from. */
export interface Start {
  /** File name of the example. */
  readonly name: string;
  readonly title: string;
  readonly sheet: Sheet;
}

interface Content {
  readonly start: Start;
  /** What every result is computed from: always whole and valid. */
  readonly sheet: Sheet;
  readonly texts: Texts;
}

/** What the reader should know about the sheet as a whole; the words are the board's. */
export type Notice =
  | { readonly code: 'example-loaded'; readonly title: string }
  | { readonly code: 'started-over' };

export interface State extends Content {
  readonly past: readonly Content[];
  readonly future: readonly Content[];
  readonly notice: Notice | null;
  /** The path last typed in: further typing there is one step back with it. */
  readonly typing: string | null;
}

/** Enough steps back for an evening. */
const MOST_STEPS = 100;

export function startingState(start: Start): State {
  return {
    start,
    sheet: start.sheet,
    texts: {},
    past: [],
    future: [],
    notice: null,
    typing: null,
  };
}

/** What stands in a field. */
export function textOf<T>(content: Content, field: Field<T>): string {
  const typed = content.texts[field.path];
  return typed ?? writtenIn(content.sheet, field);
}

function writtenIn<T>(sheet: Sheet, { at, write }: Field<T>): string {
  const value = at.get(sheet);
  return value === undefined ? '' : write(value);
}

/** Whether the reader has written something of their own here. */
export function isMine<T>(state: Content, field: Field<T>): boolean {
  return textOf(state, field) !== writtenIn(state.start.sheet, field);
}

/** What a field of any kind needs to say whether its text can be read. */
export type Readable = Pick<Field, 'path' | 'read' | 'empty' | 'fits'>;

/** Whether the field's text cannot be read, so that results still answer for what stood there before. */
export function isUnread(state: Content, field: Readable): boolean {
  const text = state.texts[field.path];
  if (text === undefined) return false;
  const parsed = readIn(state.sheet, field, text);
  return parsed.state === 'invalid' || (parsed.state === 'empty' && field.empty === null);
}

/** The state after a text was typed: the sheet follows where it can be read, and the text stays in any case. */
export function typed<T>(state: State, field: Field<T>, text: string): State {
  const read = withText(state.sheet, field, text);
  const sheet = (field.together?.() ?? []).reduce(
    (before, other) => withText(before, other, state.texts[other.path]),
    read,
  );
  const { [field.path]: _, ...others } = state.texts;
  const texts = text === writtenIn(sheet, field) ? others : { ...others, [field.path]: text };
  const next = { start: state.start, sheet, texts };
  if (state.typing === field.path) return { ...state, ...next, notice: null };
  return { ...stepped(state, next), typing: field.path };
}

/** The sheet with what a text says, where it can be read. */
function withText<T>(sheet: Sheet, field: Field<T>, text: string | undefined): Sheet {
  if (text === undefined) return sheet;
  const parsed = readIn(sheet, field, text);
  if (parsed.state === 'valid') return field.at.set(sheet, parsed.value);
  return parsed.state === 'empty' && field.empty ? field.at.set(sheet, field.empty.value) : sheet;
}

/** The state after the sheet itself was changed; texts under `paths` no longer stand for anything. */
export function edited(state: State, sheet: Sheet, paths: readonly string[] = []): State {
  const texts = Object.fromEntries(
    Object.entries(state.texts).filter(([path]) => !paths.some((start) => path.startsWith(start))),
  );
  return stepped(state, { start: state.start, sheet, texts });
}

/** The state after one field went back to what the site started it with. */
export function resetField<T>(state: State, field: Field<T>): State {
  return edited(state, field.at.set(state.sheet, field.at.get(state.start.sheet)), [field.path]);
}

/** The state that begins anew with another example. */
export function begun(state: State, start: Start): State {
  const next = stepped(state, { start, sheet: start.sheet, texts: {} });
  return { ...next, notice: { code: 'example-loaded', title: start.title } };
}

/** The state with everything as the example has it. */
export function startedOver(state: State): State {
  const { start } = state;
  const next = stepped(state, { start, sheet: start.sheet, texts: {} });
  return { ...next, notice: { code: 'started-over' } };
}

/** The state after the reader has read what there was to know. */
export function noted(state: State): State {
  return { ...state, notice: null };
}

/** The state with another content in its place, from which one can step back. */
export function stepped(state: State, next: Content): State {
  const { start, sheet, texts } = state;
  return {
    ...next,
    past: [...state.past, { start, sheet, texts }].slice(-MOST_STEPS),
    future: [],
    notice: null,
    typing: null,
  };
}

/** One step back, if there is one. */
export function undone(state: State): State {
  const last = state.past.at(-1);
  if (!last) return state;
  const { start, sheet, texts } = state;
  return {
    ...last,
    past: state.past.slice(0, -1),
    future: [{ start, sheet, texts }, ...state.future],
    notice: null,
    typing: null,
  };
}

/** One step forward again, if one was taken back. */
export function redone(state: State): State {
  const [next, ...future] = state.future;
  if (!next) return state;
  const { start, sheet, texts } = state;
  return {
    ...next,
    past: [...state.past, { start, sheet, texts }],
    future,
    notice: null,
    typing: null,
  };
}

/** Whether anything differs from the example. */
export function isChanged({ start, sheet, texts }: Content): boolean {
  return (
    Object.keys(texts).length > 0 ||
    (sheet !== start.sheet && JSON.stringify(sheet) !== JSON.stringify(start.sheet))
  );
}
