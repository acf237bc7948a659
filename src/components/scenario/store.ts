import type { ShareKind } from '../../lib/scenario/share.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import { isObject } from '../../lib/untrusted.ts';
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

/** What can be stepped back to. */
export interface Content {
  readonly start: Start;
  /** What every result is computed from: always whole and valid. */
  readonly sheet: Sheet;
  readonly texts: Texts;
}

/** What the reader may agree to, and what to call agreeing and not. */
export interface Choice {
  readonly accept: (state: State) => State;
  readonly yes: string;
  readonly no: string;
  /** What would be loaded, line by line. */
  readonly contents: readonly string[];
}

/** What the reader should know about the sheet as a whole; the words are in notices.ts. */
export type Notice =
  | { readonly code: 'example-loaded'; readonly title: string }
  | { readonly code: 'link-loaded'; readonly kind: ShareKind }
  | {
      readonly code:
        | 'started-over'
        | 'file-loaded'
        | 'erased'
        | 'not-stored'
        | 'reader-missing'
        | 'part-missing';
    }
  /** Something wants to take the place of the reader's own numbers. */
  | { readonly code: 'link-waits'; readonly kind: ShareKind; readonly choice: Choice }
  | { readonly code: 'example-waits'; readonly title: string; readonly choice: Choice }
  /** A link could not be read; perhaps some of it could. */
  | {
      readonly code: 'link-unreadable';
      readonly problems: readonly string[];
      readonly choice: Choice | null;
    }
  /** A link set fields: what is now where, and what could not be set. */
  | {
      readonly code: 'set';
      readonly changes: readonly string[];
      readonly problems: readonly string[];
    }
  | {
      /** What was kept could not be read. */
      readonly code: 'store-unreadable';
      readonly problems: readonly string[];
      /** As it was kept, to be downloaded. */
      readonly text: string;
    };

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

/** What stands in a field: as typed, unless that reads as something else than what is in force. */
export function textOf<T>(content: Content, field: Field<T>): string {
  const inForce = writtenIn(content.sheet, field);
  const text = content.texts[field.path];
  if (text === undefined) return inForce;
  const reading = readingOf(content.sheet, field, text);
  return !reading || asWritten(field, reading.value) === inForce ? text : inForce;
}

type Reads<T> = Pick<Field<T>, 'read' | 'fits' | 'empty'>;

/** What a text stands for; null where it cannot be read. */
function readingOf<T>(
  sheet: Sheet,
  field: Reads<T>,
  text: string,
): { readonly value: T | undefined } | null {
  const parsed = readIn(sheet, field, text);
  if (parsed.state === 'valid') return parsed;
  return parsed.state === 'empty' ? field.empty : null;
}

function writtenIn<T>(sheet: Sheet, field: Field<T>): string {
  return asWritten(field, field.at.get(sheet));
}

function asWritten<T>({ write }: Field<T>, value: T | undefined): string {
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
  return text !== undefined && readingOf(state.sheet, field, text) === null;
}

/** The state after a text was typed: the sheet follows where it can be read, and the text stays in any case. */
export function typed<T>(state: State, field: Field<T>, text: string): State {
  if (text === textOf(state, field)) return state;
  const read = withText(state.sheet, field, text);
  const sheet = (field.together?.() ?? []).reduce(
    (before, other) => withText(before, other, state.texts[other.path]),
    read,
  );
  const { [field.path]: _, ...others } = state.texts;
  const texts = text === writtenIn(sheet, field) ? others : { ...others, [field.path]: text };
  const next = { start: state.start, sheet, texts };
  if (state.typing === field.path) return { ...state, ...next, notice: lasting(state) };
  return { ...stepped(state, next), typing: field.path };
}

/** The sheet with what a text says, where it can be read. */
function withText<T>(sheet: Sheet, field: Field<T>, text: string | undefined): Sheet {
  const reading = text === undefined ? null : readingOf(sheet, field, text);
  return reading ? field.at.set(sheet, reading.value) : sheet;
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

/** The state with another sheet in its place, and what to know about that. */
export function loaded(state: State, sheet: Sheet, notice: Notice): State {
  return { ...stepped(state, { start: state.start, sheet, texts: {} }), notice };
}

/** The state after the reader has read what there was to know. */
export function noted(state: State): State {
  return { ...state, notice: null };
}

/** The state with another content in its place, from which one can step back. */
function stepped(state: State, next: Content): State {
  const { start, sheet, texts } = state;
  return {
    ...next,
    past: [...state.past, { start, sheet, texts }].slice(-MOST_STEPS),
    future: [],
    notice: lasting(state),
    typing: null,
  };
}

/** Some things are to be known until the reader says that they are. */
function lasting({ notice }: State): Notice | null {
  return notice && LASTING.includes(notice.code) ? notice : null;
}

const LASTING: readonly Notice['code'][] = [
  'not-stored',
  'reader-missing',
  'store-unreadable',
  'link-waits',
  'example-waits',
  'link-unreadable',
];

const ELSEWHERE = 'elsewhere';

/** The state as another tab has made it; one step back, however much was typed there. */
export function followed(state: State, next: Content): State {
  if (state.typing === ELSEWHERE) return { ...state, ...next };
  return { ...stepped(state, next), typing: ELSEWHERE };
}

/** The state with something to know about it. */
export function telling(state: State, notice: Notice): State {
  return { ...state, notice };
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
    notice: lasting(state),
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
    notice: lasting(state),
    typing: null,
  };
}

/** Whether anything differs from the example. */
export function isChanged({ start, sheet, texts }: Content): boolean {
  return (
    Object.keys(texts).length > 0 ||
    (sheet !== start.sheet && inOrder(sheet) !== inOrder(start.sheet))
  );
}

/** The same text for the same values: what was read back has its parts in another order than the example. */
function inOrder(sheet: Sheet): string {
  return JSON.stringify(sheet, (_, value: unknown) => (isObject(value) ? byName(value) : value));
}

function byName(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
