/** A word or phrase that this site's prose does without, and what to do about it. */
export interface Rule {
  readonly words: RegExp;
  readonly advice: string;
}

function rules(advice: string, patterns: readonly string[]): Rule[] {
  return patterns.map((pattern) => ({
    words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'),
    advice,
  }));
}

/** Words that add weight and no meaning. */
const EMPTY = rules('says nothing: cut it', [
  'very',
  'simply',
  'just',
  'obviously',
  'basically',
  'literally',
  'essentially',
  'actually',
  'really',
  'quite',
  'totally',
  'extremely',
  'incredibly',
  'of course',
  'needless to say',
  'at the end of the day',
  'it is important to note',
  'it is worth noting',
  'keep in mind that',
  'as you may know',
  'when it comes to',
  'in order to',
  'in terms of',
  'the fact that',
]);

/** Words of advertising, and of machines that have read too much of it. */
const HYPE = rules('is hype: say what is so, or cut it', [
  'leverag(?:ed|es|ing)|to leverage',
  'unlock\\w*',
  'delv(?:e[sd]?|ing)',
  'crucial(?:ly)?',
  'pivotal',
  'robust(?:ly)?',
  'seamless(?:ly)?',
  'game[- ]chang(?:ers?|ing)',
  'navigat(?:e[sd]?|ing)',
  'supercharg\\w*',
  'empower\\w*',
  'elevat(?:e[sd]?|ing)',
  'amazing(?:ly)?',
  'incredible',
  'awesome',
  'ultimate(?! decision)',
  'world[- ]class',
  'best[- ]in[- ]class',
  'cutting[- ]edge',
  'no[- ]brainer',
  'secrets?|hacks?',
  'skyrocket\\w*',
  'massive(?:ly)?',
  'huge(?:ly)?',
  'guaranteed? (?:success|results?|yes)',
  'tapestry|testament|realm|plethora|myriad',
  'dive deep(?:er)?|deep dives?',
  'landscape',
  'journey',
  "in today’s|in today's",
  'moreover|furthermore',
  'in conclusion',
]);

/** Words that claim a source and name none. */
const WEASEL = rules('claims a source without naming it: cite a fact, or cut it', [
  'studies (?:show|say|suggest)',
  'research (?:shows|says|suggests)',
  'experts? (?:say|agree|believe|recommend)s?',
  'it is (?:well|widely|commonly) (?:known|believed|accepted)',
  'everyone knows',
  'as we all know',
  'arguably',
  'countless',
  'numerous',
  'a (?:huge|vast|great) (?:number|majority)',
  'most people (?:say|think|believe)',
]);

const INCLUSIVE = rules('leaves readers out: name the role, or say “they” or “people”', [
  'guys|dudes?|ladies|gentlemen',
  'he or she|she or he|he/she|s/he|his or her|her or his|him or her',
  'man[- ]?(?:hours?|power|days?)|mankind|middlem[ae]n|salesm[ae]n|businessm[ae]n|chairm[ae]n',
  'white[- ]?list\\w*|black[- ]?list\\w*|blackball\\w*',
  'master[/ -]slave',
  'grandfathered',
  'crazy|insane|lame|dumb|crippl\\w+|sanity[- ]check\\w*|tone[- ]deaf|schizophrenic|spaz\\w*',
  'the (?:disabled|elderly|blind)',
  'normal people',
  'wives|husbands',
  'rockstars?|ninjas?|gurus?',
  'powwow|spirit animal|low man on the totem pole',
]);

const AMERICAN = rules('is not the American spelling or word that this site uses', [
  '(?:colou?r|fav|hon|lab|neighb|hum|rum|behavi|endeav|harb)our(?:s|ed|ing|able|ite|ites)?(?<!colors?)',
  '(?:un|mis|under|down|over|up)?-?levell(?:ed|ing)',
  '(?:trav|mod|lab|canc|couns|sign|tot)ell(?:ed|ing|ers?)',
  '(?:organ|recogn|real|emphas|summar|maxim|minim|annual|final|apolog|prior|character|standard|author|util)is(?:e[sd]?|ing|ations?)',
  'anal?ys(?:e[d]?|ing)',
  'cent(?:re|res|red)|theatres?|metres?',
  '(?:def|off|lic|pret)ence',
  'practis(?:e[sd]?|ing)',
  'programmes?',
  'cheques?',
  'instalments?',
  'whilst|amongst|learnt|spelt|grey',
  'judgement|ageing|acknowledgement',
  'towards|afterwards|backwards|forwards|upwards|downwards',
  'notice period pay|redundancy (?:pay|payments?)|gardening leave',
  '(?:pay|salary|base) rise|rises? in (?:base|pay|salary)',
  'fortnight(?:ly)?',
]);

export const RULES: readonly Rule[] = [...EMPTY, ...HYPE, ...WEASEL, ...INCLUSIVE, ...AMERICAN];

export interface Fault {
  readonly at: number;
  readonly message: string;
}

/** What in a text the rules are against. */
export function faultsOf(text: string, against: readonly Rule[] = RULES): Fault[] {
  return against.flatMap(({ words, advice }) =>
    [...text.matchAll(words)].map(({ 0: found, index }) => ({
      at: index,
      message: `“${found}” ${advice}`,
    })),
  );
}

/** A word that stands twice in a row. */
export function repeatedIn(text: string): Fault[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}’'-])([\p{L}’']+)\s+\1(?![\p{L}\p{N}’'-])/giu)]
    .filter(({ 1: word = '' }) => !/^(?:that|had)$/i.test(word))
    .map(({ 0: found, index }) => ({ at: index, message: `“${found}” is a word twice` }));
}

/** Emphasis other than bold, for which there is no font. */
export function italicsIn(text: string): string[] {
  const bare = text.replace(/`[^`]*`/g, '').replace(/\*\*[^*\n]+\*\*/g, '');
  return bare.match(/\*[^\s*][^*\n]*\*|(?<!\w)_[^\s_][^_\n]*_(?!\w)|<(?:em|i)>/g) ?? [];
}
