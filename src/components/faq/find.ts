import MiniSearch, { type SearchResult } from 'minisearch';

export interface Question {
  readonly id: string;
  readonly question: string;
  readonly synonyms: string;
  readonly answer: string;
}

export interface FoundQuestions {
  /** Best first. */
  readonly ids: readonly string[];
  /** The words in the text that matched, misspellings resolved. */
  readonly terms: readonly string[];
}

type Match = Pick<SearchResult, 'id' | 'terms'>;

const NOTHING: FoundQuestions = { ids: [], terms: [] };

/** Words that every question has; they neither find nor exclude anything. */
const COMMON = new Set(
  'a an and are as at be by can did do does for from has have how i if in is it its me my of on or so that the their them they this to was we what when which who why will with you your'.split(
    ' ',
  ),
);

/** A misspelling may differ by about one letter in five. */
const TYPO = 0.2;
/** For suggestions where nothing matched: one letter in three. */
const FAR = 0.34;

/** Typo-tolerant search over the questions of one page. */
export class QuestionFinder {
  readonly #index: MiniSearch<Question>;
  readonly #all: FoundQuestions;
  /** Each question's other names, by the words of each. */
  readonly #names: ReadonlyMap<string, readonly (readonly string[])[]>;

  constructor(questions: readonly Question[]) {
    this.#index = new MiniSearch<Question>({
      fields: ['question', 'synonyms', 'answer'],
      processTerm: wordFor,
      searchOptions: { boost: { question: 4, synonyms: 3 }, prefix: true },
    });
    this.#index.addAll(questions);
    this.#names = new Map(
      questions.map(({ id, synonyms }) => [id, synonyms.split(', ').map(wordsOf)]),
    );
    this.#all = { ids: questions.map(({ id }) => id), terms: [] };
  }

  /**
   * Questions that hold every word asked for; a word is taken for a misspelling only where nothing holds it as it
   * stands. A query of common words alone asks for nothing in particular and finds every question. One that is a
   * question's other name puts that question first.
   */
  find(query: string): FoundQuestions {
    if (!asksForSomething(query)) return this.#all;
    const literal = this.#index.search(query, { combineWith: 'AND' });
    const found =
      literal.length > 0
        ? literal
        : this.#index.search(query, { combineWith: 'AND', fuzzy: typosFor(TYPO) });
    return gather(this.#namedFirst(found, wordsOf(query).length));
  }

  #namedFirst(found: readonly Match[], words: number): readonly Match[] {
    const isNamed = ({ id, terms }: Match) =>
      this.#names
        .get(id)
        ?.some((name) => name.length === words && name.every((word) => terms.includes(word)));
    return [...found.filter(isNamed), ...found.filter((match) => !isNamed(match))];
  }

  /** Where nothing matched: the few that come nearest, among those that `allows` lets through. */
  nearest(query: string, most = 3, allows: (id: string) => boolean = () => true): FoundQuestions {
    const found = this.#index.search(query, {
      combineWith: 'OR',
      fuzzy: typosFor(FAR),
      filter: ({ id }) => allows(id),
    });
    return gather(found.slice(0, most));
  }
}

/** A term as it is indexed and sought; null for one that neither finds nor excludes. */
function wordFor(term: string): string | null {
  const word = term.toLowerCase();
  return word === '' || COMMON.has(word) ? null : stem(word);
}

/** The words of a text that find or exclude something. */
function wordsOf(text: string): string[] {
  const terms: string[] = MiniSearch.getDefault('tokenize')(text);
  return terms.map(wordFor).filter((word) => word !== null);
}

function asksForSomething(query: string): boolean {
  return wordsOf(query).length > 0;
}

/** Three letters or fewer must match as they stand: `RSU` is not `tax`. */
function typosFor(share: number): (term: string) => number | false {
  return (term) => (term.length <= 3 ? false : share);
}

/** `sign-on`, `signing` and `signings` meet by dropping the plural only; more would join what differs. */
function stem(term: string): string {
  return term.length > 3 && term.endsWith('s') && !term.endsWith('ss') ? term.slice(0, -1) : term;
}

function gather(found: readonly Match[]): FoundQuestions {
  if (found.length === 0) return NOTHING;
  return {
    ids: found.map(({ id }) => id),
    terms: [...new Set(found.flatMap(({ terms }) => terms))],
  };
}
