import { OPEN_SEARCH } from './event.ts';
import { SearchPanel } from './panel.ts';
import { pagefindIndex } from './site-index.ts';

let dialog: HTMLDialogElement | undefined;
let panel: SearchPanel | undefined;

/** Opens the site search over the page; a second call brings it back as it was left. */
function open(): void {
  dialog ??= build();
  if (!dialog.open) dialog.showModal();
  panel?.focus();
}

// Bundled on its own and fetched when somebody first asks for it, so it has no importer to export to.
addEventListener(OPEN_SEARCH, open);
open();

function build(): HTMLDialogElement {
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.setAttribute('aria-label', 'Site search');
  panel = new SearchPanel(pagefindIndex());
  element.append(panel.element, closeButton(element));
  element.addEventListener('click', (event) => {
    const onLink = event.target instanceof Element && event.target.closest('a');
    if (event.target === element || onLink) element.close();
  });
  document.body.append(element);
  return element;
}

function closeButton(element: HTMLDialogElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'search-close';
  button.textContent = 'Close';
  button.addEventListener('click', () => element.close());
  return button;
}
