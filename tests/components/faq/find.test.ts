// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { QuestionFinder } from '../../../src/components/faq/find.ts';
import { QUESTIONS } from '../../content/content.ts';

const finder = new QuestionFinder([
  {
    id: 'leave',
    question: 'What happens to the signing bonus if I leave early?',
    synonyms: 'clawback, repayment, quit before a year',
    answer: 'A lump sum is partly repaid. Installments stop.',
  },
  {
    id: 'tax',
    question: 'How much tax comes out of a signing bonus?',
    synonyms: 'withholding, take-home',
    answer: 'Often a flat rate is withheld.',
  },
  {
    id: 'stock',
    question: 'Why does so little of the stock vest at first?',
    synonyms: 'RSU, vesting schedule',
    answer: 'The signing bonus fills the gap. Taxes come later.',
  },
  {
    id: 'base',
    question: 'Is base capped?',
    synonyms: 'pay band, ceiling',
    answer: 'Compare it with the posting.',
  },
]);

const found = (query: string) => finder.find(query).ids;

describe('finding a question', () => {
  it.each([
    ['a word of the question', 'capped', ['base']],
    ['another word for it', 'clawback', ['leave']],
    ['a word of the answer', 'posting', ['base']],
    ['the beginning of a word', 'instal', ['leave']],
    ['capitals', 'CLAWBACK', ['leave']],
    ['a letter missing', 'clawbak', ['leave']],
    ['a letter too many', 'withhollding', ['tax']],
    ['two letters swapped for one', 'repaymant', ['leave']],
    ['the plural', 'clawbacks', ['leave']],
    ['the singular', 'installment', ['leave']],
    ['two words for one thing', 'schedule vesting', ['stock']],
    ['a word among words that mean nothing', 'what is the clawback', ['leave']],
  ])('by %s: %s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('takes every word to be wanted', () => {
    expect(found('signing bonus repayment')).toEqual(['leave']);
    expect(found('signing bonus ceiling')).toEqual([]);
    expect(found('bonus').toSorted()).toEqual(['leave', 'stock', 'tax']);
  });

  it('puts a match in the question before one in other words, and that before the answer', () => {
    expect(found('tax')).toEqual(['tax', 'stock']);
    const ranked = new QuestionFinder([
      { id: 'answer', question: 'One?', synonyms: 'two', answer: 'window, window, window' },
      { id: 'synonym', question: 'One?', synonyms: 'window of time', answer: 'two' },
      { id: 'question', question: 'Window?', synonyms: 'one', answer: 'two' },
    ]);
    expect(ranked.find('window').ids).toEqual(['question', 'synonym', 'answer']);
  });

  it('takes three letters or fewer at their word', () => {
    expect(found('rsu')).toEqual(['stock']);
    expect(found('rsv')).toEqual([]);
    expect(found('tix')).toEqual([]);
    expect(found('tax').includes('stock')).toBe(true);
  });

  it('does not take a word of another meaning for a misspelling', () => {
    expect(found('zebra')).toEqual([]);
    expect(found('castle')).toEqual([]);
  });

  it('takes a hyphen for a space', () => {
    expect(found('take-home')[0]).toBe('tax');
    expect(found('take')[0]).toBe('tax');
    expect(found('flat-rate')).toEqual(['tax']);
  });

  it('takes a word that is there for itself, not for a misspelling of others', () => {
    expect(found('take-home')).toEqual(['tax']);
  });

  it('says which words of the text matched, misspellings resolved', () => {
    expect(finder.find('clawbak').terms).toEqual(['clawback']);
    expect(finder.find('instal').terms).toEqual(['installment']);
    expect(finder.find('zebra')).toEqual({ ids: [], terms: [] });
  });

  it.each(['', ' ', '?', '“”', '***', '\\', '(', '[a'])('survives %j', (query) => {
    expect(() => found(query)).not.toThrow();
  });

  it.each(['how', 'what if', 'is it'])('does not hide every question at “%s”', (query) => {
    expect(found(query).length).toBeGreaterThan(0);
  });
});

describe('the nearest questions', () => {
  it('hold some of the words, the best first', () => {
    expect(found('zebra ceiling')).toEqual([]);
    expect(finder.nearest('zebra ceiling').ids).toEqual(['base']);
  });

  it('forgive more than a search does', () => {
    expect(found('cieling')).toEqual([]);
    expect(finder.nearest('cieling').ids).toEqual(['base']);
  });

  it('are three at most, or as many as asked for', () => {
    const many = new QuestionFinder(
      ['a1', 'b2', 'c3', 'd4', 'e5'].map((id) => ({
        id,
        question: 'Window?',
        synonyms: '',
        answer: '',
      })),
    );
    expect(many.find('window').ids).toHaveLength(5);
    expect(many.nearest('window zebra').ids).toHaveLength(3);
    expect(many.nearest('window zebra', 1).ids).toHaveLength(1);
  });

  it('are none where nothing is near', () => {
    expect(finder.nearest('xylophone')).toEqual({ ids: [], terms: [] });
  });
});

it('a question whose other name is asked for comes first, even misspelled', () => {
  const named = new QuestionFinder([
    { id: 'often', question: 'Clawback clawback?', synonyms: 'clawback tax', answer: 'clawback' },
    { id: 'named', question: 'What is owed?', synonyms: 'repayment, clawback', answer: 'Some.' },
  ]);
  expect(named.find('clawback').ids).toEqual(['named', 'often']);
  expect(named.find('clawbak').ids).toEqual(['named', 'often']);
  expect(named.find('clawback tax').ids).toEqual(['often']);
});

describe('on the questions of the site', () => {
  const real = new QuestionFinder(
    QUESTIONS.map(({ id, question, synonyms, short, body }) => ({
      id,
      question,
      synonyms: synonyms.join(', '),
      answer: `${question} ${short} ${body}`,
    })),
  );

  it.each([
    ['clawback', 'if-i-leave-early'],
    ['clawbak', 'if-i-leave-early'],
    ['joining bonus', 'how-negotiable'],
    ['best and final', 'what-if-final'],
    ['relocation tax', 'gross-up-moving-costs'],
    ['witholding', 'tax-withheld-or-owed'],
    ['rescind', 'can-they-withdraw'],
    ['down-leveled', 'wrong-level'],
    ['AB 692', 'state-law'],
    ['notice period', 'start-date'],
    ['RSU vesting schedule', 'why-back-loaded'],
    ['shopping list', 'how-many-asks'],
  ])('%s leads to %s', (query, id) => {
    expect(real.find(query).ids.slice(0, 2)).toContain(id);
  });
});
