import MiniSearch from 'minisearch';

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

  constructor(questions: readonly Question[]) {
    this.#index = new MiniSearch<Question>({
      fields: ['question', 'synonyms', 'answer'],
      processTerm: (term) => (COMMON.has(term.toLowerCase()) ? null : stem(term.toLowerCase())),
      searchOptions: { boost: { question: 4, synonyms: 3 }, prefix: true, fuzzy: typosFor(TYPO) },
    });
    this.#index.addAll(questions);
  }

  /** Questions that hold every word asked for. */
  find(query: string): FoundQuestions {
    return gather(this.#index.search(query, { combineWith: 'AND' }));
  }

  /** Where nothing matched: the few that come nearest. */
  nearest(query: string, most = 3): FoundQuestions {
    const found = this.#index.search(query, { combineWith: 'OR', fuzzy: typosFor(FAR) });
    return gather(found.slice(0, most));
  }
}

/** Three letters or fewer must match as they stand: `RSU` is not `tax`. */
function typosFor(share: number): (term: string) => number | false {
  return (term) => (term.length <= 3 ? false : share);
}

/** `sign-on`, `signing` and `signings` meet by dropping the plural only; more would join what differs. */
function stem(term: string): string {
  return term.length > 4 && term.endsWith('s') && !term.endsWith('ss') ? term.slice(0, -1) : term;
}

function gather(found: readonly { id: string; terms: string[] }[]): FoundQuestions {
  if (found.length === 0) return NOTHING;
  return {
    ids: found.map(({ id }) => id),
    terms: [...new Set(found.flatMap(({ terms }) => terms))],
  };
}
