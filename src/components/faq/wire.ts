import { QuestionFinder } from './find.ts';

/** What the page shows: what is searched for, and which tag. */
interface View {
  readonly query: string;
  readonly tag: string;
}

/** Brings the served list of questions to life; without script it is a plain list. */
export function wireQuestions(page: Document): void {
  const search = page.querySelector<HTMLElement>('#faq-search');
  const field = page.querySelector<HTMLInputElement>('#faq-query');
  const list = page.querySelector<HTMLElement>('#questions');
  if (search && field && list) new QuestionList(search, field, list);
}

class QuestionList {
  readonly #search: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #questions: readonly HTMLDetailsElement[];
  /** The parts that the page files its questions under. */
  readonly #subjects: readonly HTMLElement[];
  readonly #homes: ReadonlyMap<HTMLElement, HTMLElement>;
  readonly #finder: QuestionFinder;

  constructor(search: HTMLElement, field: HTMLInputElement, list: HTMLElement) {
    this.#search = search;
    this.#field = field;
    this.#list = list;
    this.#questions = [...list.querySelectorAll<HTMLDetailsElement>('details.question')];
    this.#subjects = [...list.querySelectorAll<HTMLElement>('section')];
    this.#homes = new Map(this.#questions.map((each) => [each, each.parentElement ?? list]));
    this.#finder = new QuestionFinder(this.#questions.map(toDocument));
    search.hidden = false;
    this.#restore();
    this.#listen();
  }

  #listen(): void {
    this.#search.addEventListener('input', () => this.#show());
    this.#field.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.#field.value === '') return;
      event.preventDefault();
      this.#field.value = '';
      this.#show();
    });
    addEventListener('keydown', (event) => this.#keys(event), { capture: true });
    addEventListener('hashchange', () => this.#openTarget());
    for (const question of this.#questions) {
      question.addEventListener('toggle', () => this.#remember(question));
    }
  }

  get #view(): View {
    const tag =
      this.#search.querySelector<HTMLInputElement>('input[name="faq-tag"]:checked')?.value ?? '';
    return { query: this.#field.value.trim(), tag };
  }

  /** Shows what the address asks for, or what was typed before this script arrived. */
  #restore(): void {
    const asked = new URLSearchParams(location.search);
    if (this.#field.value === '') this.#field.value = asked.get('q') ?? '';
    const tag = asked.get('tag');
    const option = [
      ...this.#search.querySelectorAll<HTMLInputElement>('input[name="faq-tag"]'),
    ].find(({ value }) => value === tag);
    if (option) option.checked = true;
    this.#show();
    this.#openTarget();
  }

  #show(): void {
    const { query, tag } = this.#view;
    const filed = this.#questions.filter(({ dataset }) => isFiled(dataset['tags'] ?? '', tag));
    const found = query === '' ? null : this.#finder.find(query);
    const exact = found && filed.filter(({ id }) => found.ids.includes(id));
    const nothing = exact !== null && exact.length === 0;
    const shown = nothing
      ? this.#finder.nearest(query, 3, (id) => filed.some((each) => each.id === id))
      : found;
    if (shown) this.#rank(inOrder(filed, shown.ids));
    else this.#file(filed);
    highlight(this.#list, shown?.terms ?? []);
    this.#say(nothing ? 0 : (exact ?? filed).length, query);
    this.#offerMore(nothing, query);
    this.#address({ query, tag });
  }

  /** Where nothing matched: says so and offers the search of the whole site. */
  #offerMore(nothing: boolean, query: string): void {
    const elsewhere = this.#search.querySelector<HTMLElement>('.faq-elsewhere');
    if (elsewhere) elsewhere.hidden = !nothing;
    elsewhere?.querySelector('a')?.setAttribute('href', `/search/?q=${encodeURIComponent(query)}`);
  }

  /** While searching: one list, best first. */
  #rank(shown: readonly HTMLElement[]): void {
    this.#reveal(shown);
    const rest = this.#questions.filter(({ hidden }) => hidden);
    for (const question of [...shown, ...rest]) this.#list.append(question);
    for (const subject of this.#subjects) subject.hidden = true;
  }

  /** Without a query: each question under its subject, in the page's own order. */
  #file(shown: readonly HTMLElement[]): void {
    this.#reveal(shown);
    for (const question of this.#questions) this.#homes.get(question)?.append(question);
    for (const subject of this.#subjects) {
      subject.hidden = !shown.some((question) => subject.contains(question));
    }
  }

  #reveal(shown: readonly HTMLElement[]): void {
    const visible = new Set(shown);
    for (const question of this.#questions) question.hidden = !visible.has(question);
  }

  #say(count: number, query: string): void {
    const status = this.#search.querySelector('.faq-status');
    const all = this.#questions.length;
    const text =
      query === '' && count === all ? `${all} questions` : `${count} of ${all} questions`;
    if (status && status.textContent !== text) status.textContent = text;
  }

  #keys(event: KeyboardEvent): void {
    const inField =
      event.target instanceof Element && event.target.matches('input, textarea, select');
    if (event.key === '/' && !inField && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.#field.focus();
      this.#field.select();
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#move(event);
  }

  /** Arrow keys walk from the search field through the questions in view and back. */
  #move(event: KeyboardEvent): void {
    const summaries = [
      ...this.#list.querySelectorAll<HTMLElement>('details:not([hidden]) > summary'),
    ];
    const stops: HTMLElement[] = [this.#field, ...summaries];
    const here = stops.indexOf(event.target as HTMLElement);
    const next = here < 0 ? undefined : stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  #openTarget(): void {
    const isTarget = ({ id }: HTMLElement) => `#${encodeURIComponent(id)}` === location.hash;
    const question = this.#questions.find(isTarget);
    const target = question ?? this.#subjects.find(isTarget);
    if (!target) return;
    if (target.closest('[hidden]')) this.#showAll();
    if (question) question.open = true;
    target.scrollIntoView();
  }

  /** A link to a question that the filter hides drops the filter, so that the count stays true. */
  #showAll(): void {
    this.#field.value = '';
    const all = this.#search.querySelector<HTMLInputElement>('input[name="faq-tag"][value=""]');
    if (all) all.checked = true;
    this.#show();
  }

  #remember(question: HTMLDetailsElement): void {
    if (question.open) history.replaceState(history.state, '', `#${question.id}`);
    else if (location.hash === `#${question.id}`) this.#address(this.#view, '');
  }

  #address({ query, tag }: View, hash = location.hash): void {
    const asked = new URLSearchParams();
    if (query) asked.set('q', query);
    if (tag) asked.set('tag', tag);
    const search = asked.size > 0 ? `?${asked}` : '';
    if (search !== location.search || hash !== location.hash) {
      history.replaceState(history.state, '', `${location.pathname}${search}${hash}`);
    }
  }
}

function toDocument(details: HTMLDetailsElement) {
  return {
    id: details.id,
    question: details.querySelector('summary > :first-child')?.textContent ?? '',
    synonyms: details.dataset['synonyms'] ?? '',
    answer: details.textContent ?? '',
  };
}

function isFiled(tags: string, tag: string): boolean {
  return tag === '' || tags.split(' ').includes(tag);
}

function inOrder(questions: readonly HTMLElement[], ids: readonly string[]): HTMLElement[] {
  return questions
    .filter(({ id }) => ids.includes(id))
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** Marks the matched words without touching the page's nodes. */
function highlight(list: HTMLElement, terms: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('found');
  if (terms.length === 0) return;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.map(escaped).join('|')})`, 'giu');
  const ranges = textNodes(list).flatMap((node) => rangesOf(node, pattern));
  CSS.highlights.set('found', new Highlight(...ranges));
}

function textNodes(root: HTMLElement): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function rangesOf(node: Text, pattern: RegExp): Range[] {
  return [...node.data.matchAll(pattern)].map((match) => {
    const range = document.createRange();
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].length);
    return range;
  });
}

function escaped(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
