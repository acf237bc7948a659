import type { Store } from './live.ts';
import { wordsFor } from './notices.ts';
import { type Notice, noted, undone } from './store.ts';

/** Shows the sheet's notices, once a page however many tools stand on it, at the foot of the window. */
export function showNotices({ get, subscribe, update }: Store, place: HTMLElement): void {
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
  });
}

function note(notice: Notice, update: Store['update']): Node[] {
  const { sentence, canUndo } = wordsFor(notice);
  const words = document.createElement('p');
  words.textContent = sentence;
  const undo = canUndo ? [button('Undo', () => update(undone))] : [];
  return [words, ...undo, button('Close', () => update(noted))];
}

function button(name: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button';
  element.textContent = name;
  element.addEventListener('click', press);
  return element;
}
