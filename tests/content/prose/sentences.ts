import { syllable } from 'syllable';
import { wordsOf } from './text.ts';

export interface Sentence {
  /** Where in the text it starts. */
  readonly at: number;
  readonly text: string;
}

/** Points that end no sentence. */
const ABBREVIATIONS = /\b(?:U\.S|D\.C|e\.g|i\.e|vs|Inc|Corp|No|St|Dr|Mr|Ms|Sec|a\.m|p\.m|etc)\.$/;

/** A text's sentences, by the points, question and exclamation marks that end them. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const { 0: end, index } of text.matchAll(/[.?!][”"’')\]]*(?=\s|$)/g)) {
    const upTo = index + end.length;
    if (ABBREVIATIONS.test(text.slice(at, upTo))) continue;
    sentences.push({ at, text: text.slice(at, upTo).trim() });
    at = upTo;
  }
  const rest = text.slice(at).trim();
  return (rest === '' ? sentences : [...sentences, { at, text: rest }]).map((sentence) => ({
    ...sentence,
    at: sentence.at + (/^\s*/.exec(text.slice(sentence.at))?.[0].length ?? 0),
  }));
}

/**
 * School years that a text asks for: Flesch and Kincaid's formula of 1975, Derivation of new readability formulas for
 * Navy enlisted personnel, https://stars.library.ucf.edu/istlibrary/56/.
 */
export function gradeOf(text: string): number {
  const sentences = sentencesOf(text).length;
  const words = wordsOf(text).filter((word) => /\p{L}/u.test(word));
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** Words by which a text's sentences are off their average, as a standard deviation: 0 if all are of one length. */
export function spreadOf(text: string): number {
  const lengths = sentencesOf(text).map((sentence) => wordsOf(sentence.text).length);
  return Math.sqrt(average(lengths.map((length) => (length - average(lengths)) ** 2)));
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
