import {
  type Conversation,
  dayIn,
  isBlank,
  isEmpty,
  NO_NOTES,
  type Notes,
  readNotes,
} from '../../lib/plan/notes.ts';
import { datedPlan, daysBetween, nextStep } from '../../lib/plan/plan.ts';
import { setAside } from '../scenario/aside.ts';
import { download } from '../scenario/download.ts';
import { ERASED, kept, NOTES_KEY } from '../scenario/shelf.ts';
import { formatDay } from '../site/day.ts';
import { leftWords, nextWords, STATE_WORDS, STATUS, STEP_WORDS } from './copy.ts';

// Bundled on its own and fetched when there is something to keep, so it has no importer to export to.

const PAUSE = 300;
const PARTS = ['day', 'who', 'said', 'next'] as const;

type Field = HTMLInputElement | HTMLTextAreaElement;

const plan = one<HTMLElement>(document, '#plan');
const deadline = one<HTMLInputElement>(plan, 'input[name=deadline]');
const boxes = [...plan.querySelectorAll<HTMLInputElement>('.days input')];
const talks = one<HTMLElement>(plan, '.talks');
const blank = one<HTMLTemplateElement>(plan, 'template');
const picker = one<HTMLInputElement>(plan, 'input[type=file]');
const status = one<HTMLElement>(plan, '.told-you');
let timer: ReturnType<typeof setTimeout> | undefined;
let mayKeep = true;

function one<Found extends Element>(within: ParentNode, selector: string): Found {
  const found = within.querySelector<Found>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/** What stands on the page. */
function notes(): Notes {
  return {
    version: 1,
    deadline: dayIn(deadline.value),
    done: boxes.filter(({ checked }) => checked).map(({ value }) => value),
    conversations: [...talks.children].map(conversation).filter((talk) => !isBlank(talk)),
  };
}

function conversation(row: Element): Conversation {
  const [day = '', who = '', said = '', next = ''] = PARTS.map((part) => fieldIn(row, part).value);
  return { day: dayIn(day), who, said, next };
}

function fieldIn(row: Element, part: (typeof PARTS)[number]): Field {
  return one<Field>(row, `[data-part="${part}"]`);
}

function newRow(): HTMLElement {
  return one<HTMLElement>(blank.content.cloneNode(true) as DocumentFragment, 'li');
}

function rowOf(talk: Conversation): HTMLElement {
  const row = newRow();
  for (const part of PARTS) fieldIn(row, part).value = talk[part];
  return row;
}

/** Puts notes on the page; a blank row waits where there are none. */
function show({ deadline: day, done, conversations }: Notes): void {
  deadline.value = day;
  for (const box of boxes) box.checked = done.includes(box.value);
  talks.replaceChildren(...(conversations.length > 0 ? conversations.map(rowOf) : [newRow()]));
  tell();
}

/** The browser's own day. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${now.getFullYear()}-${month}-${day}`;
}

/** By the small formatter: that of lib would bring every other format along. */
const inWords = (day: string) => formatDay(new Date(day));

/** Puts a day to each step, and says what comes next. */
function tell(): void {
  const { deadline: due, done } = notes();
  const dated = due === '' ? [] : datedPlan(due, today(), done);
  for (const item of plan.querySelectorAll<HTMLElement>('[data-step]')) {
    const step = dated.find(({ id }) => id === item.dataset['step']);
    const day = one<HTMLElement>(item, '.day');
    day.textContent = step ? inWords(step.day) : (day.dataset['before'] ?? '');
    one(item, '.state').textContent = step ? STATE_WORDS[step.state] : '';
    item.dataset['state'] = step?.state ?? '';
  }
  const next = nextStep(dated);
  const words =
    due === ''
      ? []
      : [
          leftWords(inWords(due), daysBetween(today(), due)),
          nextWords(next && STEP_WORDS[next.id].title),
        ];
  const left = one(plan, '.left');
  if (left.textContent !== words.join(' ')) left.textContent = words.join(' ');
}

function keep(): void {
  clearTimeout(timer);
  const current = notes();
  const text = isEmpty(current) ? null : JSON.stringify(current);
  if (!mayKeep || text === kept.read(NOTES_KEY) || kept.write(NOTES_KEY, text)) return;
  mayKeep = false;
  status.textContent = STATUS.refused;
}

function changed(): void {
  tell();
  clearTimeout(timer);
  timer = setTimeout(keep, PAUSE);
}

/** Brings back what was kept, before what has been typed already. */
function bringBack(): void {
  const early = notes();
  const text = kept.read(NOTES_KEY);
  const found = text === null ? null : readNotes(text);
  if (found)
    show({
      version: 1,
      deadline: early.deadline || found.deadline,
      done: [...found.done, ...early.done],
      conversations: [...found.conversations, ...early.conversations],
    });
  else if (text !== null) {
    status.textContent = STATUS.unreadable;
    // Where it cannot be set aside it stays where it is, and nothing new is kept over it.
    mayKeep = setAside(text);
  }
  changed();
}

function add(): void {
  const row = newRow();
  talks.append(row);
  fieldIn(row, 'day').focus();
}

/** Takes a row away, and offers it back. */
function remove(row: Element): void {
  const after = row.nextElementSibling;
  row.remove();
  const undo = document.createElement('button');
  undo.type = 'button';
  undo.className = 'button';
  undo.textContent = 'Undo';
  undo.addEventListener('click', () => {
    talks.insertBefore(row, after?.isConnected ? after : null);
    status.textContent = '';
    fieldIn(row, 'day').focus();
    changed();
  });
  status.replaceChildren(`${STATUS.removed} `, undo);
  undo.focus();
  changed();
}

async function open(file: File | undefined): Promise<void> {
  picker.value = '';
  if (!file) return;
  // A file that has been moved since it was chosen, or is locked, holds no notes either.
  const found = readNotes(await file.text().catch(() => ''));
  status.textContent = found ? STATUS.loaded : STATUS['not-notes'];
  if (!found) return;
  show(found);
  changed();
}

const DEEDS: Readonly<Record<string, (button: Element) => void>> = {
  add,
  remove: (button) => {
    const row = button.closest('li');
    if (row) remove(row);
  },
  download: () => download('easiest-yes-notes.json', `${JSON.stringify(notes(), null, 2)}\n`),
  open: () => picker.click(),
  print: () => print(),
};

plan.addEventListener('input', changed);
plan.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
  if (button) DEEDS[button.dataset['do'] ?? '']?.(button);
});
picker.addEventListener('change', () => open(picker.files?.[0]));
addEventListener('pagehide', keep);
addEventListener(ERASED, () => show(NO_NOTES));
addEventListener('storage', ({ key, newValue }) => {
  if (key === NOTES_KEY || key === null) show((newValue && readNotes(newValue)) || NO_NOTES);
});
bringBack();
