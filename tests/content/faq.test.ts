import { describe, expect, it } from 'vitest';
import { QuestionFinder } from '../../src/components/faq/find.ts';
import { grossUpFlat } from '../../src/lib/costs/gross-up.ts';
import { dollars, inDollars } from '../../src/lib/money.ts';
import { rate } from '../../src/lib/rate.ts';
import { FACTS, figuresIn, POINTS, paragraphsOf, QUESTIONS, STEPS } from './content.ts';

const ids = QUESTIONS.map(({ id }) => id);

describe('the list of questions', () => {
  it('has at least forty, the three of the brief among them', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(40);
    expect(ids).toEqual(
      expect.arrayContaining(['how-negotiable', 'base-or-signing-bonus-first', 'what-if-final']),
    );
  });

  it('opens with the three of the brief', () => {
    const inOrder = QUESTIONS.toSorted((a, b) => a.order - b.order).map(({ id }) => id);
    expect(inOrder.slice(0, 3)).toEqual([
      'how-negotiable',
      'base-or-signing-bonus-first',
      'what-if-final',
    ]);
  });

  it('gives each its own place and its own wording', () => {
    expect(new Set(QUESTIONS.map(({ order }) => order)).size).toBe(QUESTIONS.length);
    expect(new Set(QUESTIONS.map(({ question }) => question)).size).toBe(QUESTIONS.length);
  });

  it('never gives a question the anchor of a point or a step', () => {
    expect(ids.filter((id) => POINTS.includes(id) || STEPS.includes(id))).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id))).toEqual([]);
  });
});

describe('a candidate’s own words find the question', () => {
  const finder = new QuestionFinder(
    QUESTIONS.map(({ id, question, synonyms, short, body }) => ({
      id,
      question,
      synonyms: synonyms.join(', '),
      answer: `${short} ${body}`,
    })),
  );

  it.each([
    ['joining bonus', 'how-negotiable'],
    ['sign-on bonus', 'how-negotiable'],
    ['negotiate clawback', 'change-the-clause'],
    ['clawback quit', 'if-i-leave-early'],
    ['repayment relocation', 'relocation-repayment'],
    ['unvested RSU', 'unvested-stock'],
    ['stock drops', 'price-falls-before-start'],
    ['TC', 'total-target'],
    ['total comp', 'total-target'],
    ['PIP', 'let-go-early'],
    ['laid off', 'let-go-early'],
    ['H1B', 'visa-costs'],
    ['refreshers', 'after-the-bonus-ends'],
    ['match offer', 'will-they-match'],
    ['salary history', 'current-pay'],
    ['boomerang', 'returning-or-transferring'],
    ['verbal offer accepted', 'after-a-verbal-yes'],
    ['first paycheck', 'how-is-it-paid'],
    ['noncompete', 'other-papers'],
    ['downleveled', 'wrong-level'],
    ['exploding offer', 'more-time'],
  ])('%s', (query, id) => {
    expect(finder.find(query).ids.slice(0, 3)).toContain(id);
  });
});

describe.each(QUESTIONS)('$id', ({ short, guide, facts, body, synonyms }) => {
  it('answers in at most two sentences, without a link or a list', () => {
    const sentences = short.replace('U.S.', 'US').match(/[.?!](?=\s|$)/g) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(1);
    expect(sentences.length).toBeLessThanOrEqual(2);
    expect(short).not.toMatch(/[[\]<>*]/);
  });

  it('points only at the guide’s points and steps, and cites only facts that exist', () => {
    expect(guide.filter((point) => ![...POINTS, ...STEPS].includes(point))).toEqual([]);
    expect(facts.filter((fact) => !FACTS.some(({ id }) => id === fact))).toEqual([]);
    expect(new Set(facts).size).toBe(facts.length);
  });

  it('gives no figure that is neither one of its facts nor an example', () => {
    const known = FACTS.filter(({ id }) => facts.includes(id)).flatMap(({ display }) =>
      figuresIn(display),
    );
    const claims = [short, ...paragraphsOf(body)].filter(
      (paragraph) => !/\b(example|suppose)\b/i.test(paragraph),
    );
    expect(claims.flatMap(figuresIn).filter((figure) => !known.includes(figure))).toEqual([]);
  });

  it('has other words for the same thing', () => {
    expect(synonyms.length).toBeGreaterThan(0);
    expect(new Set(synonyms.map((word) => word.toLowerCase())).size).toBe(synonyms.length);
  });
});

it('grosses up its example as the tool does', () => {
  const { body = '' } = QUESTIONS.find(({ id }) => id === 'gross-up-moving-costs') ?? {};
  const example = paragraphsOf(body).find((paragraph) => paragraph.includes('Example')) ?? '';
  expect(figuresIn(example)).toEqual(['$6,000', '36%', '$9,375']);
  expect(inDollars(grossUpFlat(dollars(6000), rate(0.36)))).toBe(9375);
});

it('finds figures in a text', () => {
  expect(figuresIn('From $1,234.50, or 0.9% to 12%; in 2026 a 401(k), 20 months, $500.')).toEqual([
    '$1,234.50',
    '0.9%',
    '12%',
    '$500',
  ]);
});
