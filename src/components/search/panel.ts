import { type Found, KINDS, type Kind, type SiteIndex } from './site-index.ts';

/** Typing pauses shorter than this are not searched. */
const PAUSE = 120;
const MOST_RESULTS = 12;

const KIND_LABELS: Readonly<Record<Kind | 'all', string>> = {
  all: 'Everything',
  guide: 'Guide',
  guidance: 'Guidance',
  question: 'Questions',
  term: 'Glossary',
  tool: 'Tools',
  about: 'About',
};

/** The search page may have the dialog over it: without a name of its own, one group of kinds would undo the other's. */
let groups = 0;

/** The search itself: a field, kinds to filter by, results that land on the section that matched. */
export class SearchPanel {
  readonly element: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #list: HTMLOListElement;
  readonly #index: SiteIndex;
  readonly #group: string;
  #kind: Kind | 'all' = 'all';
  #asked = 0;

  constructor(index: SiteIndex, query = '') {
    groups += 1;
    this.#group = `search-kind-${groups}`;
    this.#index = index;
    this.#field = fieldFor(query);
    this.#status = make('p', { className: 'search-status', role: 'status' });
    this.#list = make('ol', { className: 'search-results' });
    this.element = make('div', { className: 'search-panel' });
    this.element.append(
      label('Search the whole site', this.#field),
      this.#kinds(),
      this.#status,
      this.#list,
    );
    this.#field.addEventListener('input', () => this.search());
    this.element.addEventListener('keydown', (event) => this.#move(event));
    if (query) this.search();
  }

  focus(): void {
    this.#field.focus();
    this.#field.select();
  }

  async search(): Promise<void> {
    const query = this.#field.value.trim();
    this.#asked += 1;
    const asked = this.#asked;
    if (query === '') return this.#show([], '');
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (asked !== this.#asked) return;
    try {
      const found = await this.#index.find(query, this.#kind, MOST_RESULTS);
      if (asked === this.#asked) this.#show(found, countOf(found.length, query));
    } catch {
      if (asked !== this.#asked) return;
      this.#show(
        [],
        'The search index could not be read. The questions and the guide’s contents still work.',
      );
    }
  }

  #show(found: readonly Found[], status: string): void {
    this.#status.textContent = status;
    this.#list.replaceChildren(...found.map(resultItem));
  }

  #kinds(): HTMLElement {
    const group = make('fieldset', { className: 'search-kinds' });
    const legend = make('legend', { className: 'unseen' });
    legend.textContent = 'Only show';
    const options = (['all', ...KINDS] as const).map((kind) => this.#kindOption(kind));
    group.append(legend, ...options);
    return group;
  }

  #kindOption(kind: Kind | 'all'): HTMLElement {
    const input = make('input', {
      type: 'radio',
      name: this.#group,
      checked: kind === this.#kind,
    });
    input.addEventListener('change', () => {
      this.#kind = kind;
      this.search();
    });
    const option = make('label', {});
    option.append(input, KIND_LABELS[kind]);
    return option;
  }

  /** Arrow keys walk from the field through the results and back. */
  #move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.target instanceof HTMLInputElement && event.target.type === 'radio') return;
    const stops: HTMLElement[] = [this.#field, ...this.#list.querySelectorAll('a')];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

function countOf(count: number, query: string): string {
  if (count === 0) return `Nothing found for “${query}”. Try fewer or other words.`;
  const shown =
    count === MOST_RESULTS
      ? `The first ${count} results`
      : `${count} ${count === 1 ? 'result' : 'results'}`;
  return `${shown} for “${query}”`;
}

function fieldFor(query: string): HTMLInputElement {
  return make('input', {
    type: 'search',
    autocomplete: 'off',
    spellcheck: false,
    maxLength: 200,
    value: query,
  });
}

function label(text: string, field: HTMLElement): HTMLElement {
  const words = make('span', { className: 'unseen' });
  words.textContent = text;
  const element = make('label', { className: 'search-field' });
  element.append(words, field);
  return element;
}

function resultItem({ url, page, section, excerpt, kind }: Found): HTMLElement {
  const item = make('li', {});
  const link = make('a', { href: url });
  link.textContent = section ?? page;
  const place = make('span', { className: 'search-place' });
  place.textContent = section && section !== page ? page : kind;
  const text = make('p', {});
  text.append(...marked(excerpt));
  item.append(link, place, text);
  return item;
}

/** Pagefind's excerpt is text with <mark> in it; it is rebuilt from nodes, never parsed as HTML. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
    const match = /^<mark>(.*)<\/mark>$/.exec(part);
    if (!match) return document.createTextNode(unescaped(part));
    const element = document.createElement('mark');
    element.textContent = unescaped(match[1] ?? '');
    return element;
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), properties);
}
