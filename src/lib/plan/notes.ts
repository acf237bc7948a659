import type { Day } from '../civil-day.ts';
import { parseDay } from '../parse.ts';
import { isObject, parsedJson } from '../untrusted.ts';

/** One conversation about the offer, in the reader’s own words. */
export interface Conversation {
  /** The day, or empty. */
  readonly day: Day | '';
  readonly who: string;
  readonly said: string;
  readonly next: string;
}

/** What a reader notes on the way to an answer. */
export interface Notes {
  readonly version: 1;
  /** When the answer is due, or empty. */
  readonly deadline: Day | '';
  /** Steps of the plan that are done. */
  readonly done: readonly string[];
  readonly conversations: readonly Conversation[];
}

/** The page before anything is written on it. */
export const NO_NOTES: Notes = { version: 1, deadline: '', done: [], conversations: [] };

/** More than anybody types by hand. */
const MOST = 500;
const LONGEST = 10_000;

/** Notes as they were stored or exported; null if that is something else. Whatever it is, this does not throw. */
export function readNotes(text: string): Notes | null {
  const value = parsedJson(text);
  if (!isObject(value) || value['version'] !== 1) return null;
  const { deadline, done, conversations } = value;
  if (!isDay(deadline) || !isList(done) || !done.every(isText)) return null;
  if (!isList(conversations) || !conversations.every(isConversation)) return null;
  return { version: 1, deadline, done, conversations: conversations.map(bare) };
}

function isConversation(value: unknown): value is Conversation {
  if (!isObject(value)) return false;
  const { day, who, said, next } = value;
  return isDay(day) && [who, said, next].every(isText);
}

/** Without what else the file may have held. */
function bare({ day, who, said, next }: Conversation): Conversation {
  return { day, who, said, next };
}

function isDay(value: unknown): value is Day | '' {
  return isText(value) && (value === '' || parseDay(value).state === 'valid');
}

/** A day as a date field gives it; empty where that could not be read back, such as one of the year 12027. */
export function dayIn(text: string): Day | '' {
  return isDay(text) ? text : '';
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length <= MOST;
}

/** Whether there is anything to keep. */
export function isEmpty({ deadline, done, conversations }: Notes): boolean {
  return deadline === '' && done.length === 0 && conversations.length === 0;
}

/** Whether somebody has written anything about a conversation. */
export function isBlank({ day, who, said, next }: Conversation): boolean {
  return [day, who, said, next].every((text) => text.trim() === '');
}
