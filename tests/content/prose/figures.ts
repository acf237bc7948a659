import type { Fault } from './rules.ts';

/** Figures that are names, dates or places in a list, and not amounts: each kind with an example in figures.test.ts. */
const NAMES: readonly RegExp[] = [
  // Years, decades and days.
  /(?<![\d$,.])(?:19|20)\d\d(?:s|[–-]\d\d)?(?![\d%]|,\d)/g,
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/g,
  // Years and months of an offer, counted from the start.
  /\b(?:years?|months?|weeks?|days?) \d+(?:(?:, \d+)*,? (?:and|or|to) \d+|[–-]\d+)?(?![\d%])/gi,
  // Levels: L6, Level 6, Levels 5 and 6.
  /\bL\d{1,2}\b|\bLevels? \d+(?: (?:and|or|to) \d+)?\b/g,
  // Laws, sections, forms, exhibits.
  /\b(?:AB|HB|SB|Section|Sections|Chapter|Title|Item|Exhibit|Publication|Schedule|Article) \d[\d.]*(?:\([a-z]\))?/g,
  /\b(?:Form )?(?:10-K|8-K|W-2|W-4|1040|1099)\b|\bForm \d+\b/g,
  /\b(?:401\(k\)|403\(b\)|83\(b\)|529)/g,
  // Ordinals, clauses, drills, quarters, days a week round.
  /\b\d+(?:st|nd|rd|th)\b/g,
  /\b(?:clause|clauses|step|steps|question|point|drill|example|case|row|line) \d+(?: (?:and|or|to) \d+)?\b/gi,
  /\bQ[1-4]\b/g,
  /\b24\/7\b/g,
];

const ADVICE =
  'is a bare figure: use <Fact>, a tag that computes it, <Given> for the input of a labeled example, or a word for a small count';

const FIGURE =
  /\$?\d(?:[\d,./]*\d)?(?:\s?%|[kKmMx]\b| (?:percent|times|hours?|days?|weeks?|months?|years?|shares?|units?)\b)?/g;

/** Figures in a text that nothing vouches for. */
export function bareFiguresIn(text: string): Fault[] {
  const rest = NAMES.reduce((left, name) => left.replace(name, blank), text);
  return [...rest.matchAll(FIGURE)].map(({ 0: found, index }) => ({
    at: index,
    message: `“${found.trim()}” ${ADVICE}`,
  }));
}

/** Tags that vouch for the figures within them. */
const VOUCHED = /<(Given|Say|Try|Letter)\b.*?<\/\1>/gs;
/** Facts, computed figures, and what only points somewhere. */
const EMPTY_TAGS = /<[A-Z]\w*\b[^>]*\/>/g;

/** MDX without what its tags vouch for, line by line. */
export function unvouched(mdx: string): string {
  return mdx.replace(VOUCHED, keepLines).replace(EMPTY_TAGS, keepLines);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function keepLines(text: string): string {
  return text.replace(/[^\n]/g, '');
}
