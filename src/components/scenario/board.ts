import { adopt } from './adopt.ts';
import styles from './board.css?inline';
import { download } from './download.ts';
import type { Store } from './live.ts';
import { type NoticeWords, wordsFor } from './notices.ts';
import { type Notice, noted, undone } from './store.ts';

/** Shows the sheet's notices, once a page however many tools stand on it, at the foot of the window. */
export function showNotices({ get, subscribe, update }: Store, place: HTMLElement): void {
  adopt(styles);
  const board = document.createElement('div');
  board.className = 'board';
  board.setAttribute('role', 'status');
  place.append(board);
  let shown: Notice | null = null;
  subscribe(() => {
    const { notice } = get();
    if (notice === shown) return;
    shown = notice;
    board.replaceChildren(...(notice ? note(notice, update) : []));
    // Who came by a link that asks something, and has done nothing here yet, is led to the answer.
    if (notice && 'choice' in notice && document.activeElement === document.body)
      board.querySelector('button')?.focus();
  });
}

function note(notice: Notice, update: Store['update']): Node[] {
  const { sentence, canUndo, folds = [], download: file, choice } = wordsFor(notice);
  return [
    element('p', sentence),
    ...folds.map(fold),
    ...(file ? [button(file.label, () => download('easiest-yes-set-aside.json', file.text))] : []),
    ...(canUndo ? [button('Undo', () => update(undone))] : []),
    ...(choice ? [button(choice.yes, () => update(choice.accept))] : []),
    button(choice?.no ?? 'Close', () => update(noted)),
  ];
}

function fold({ title, lines }: NonNullable<NoticeWords['folds']>[number]): HTMLElement {
  const list = element('ul');
  list.append(...lines.map((line) => element('li', line)));
  const folded = element('details');
  folded.append(element('summary', title), list);
  return folded;
}

function button(name: string, press: () => void): HTMLButtonElement {
  const pressed = element('button', name);
  pressed.type = 'button';
  pressed.className = 'button';
  pressed.addEventListener('click', press);
  return pressed;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
