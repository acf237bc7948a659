// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailLink, type Words, wordsFor } from '../../../src/components/counter/words.ts';
import { calculateAsk } from '../../../src/lib/ask/calculate.ts';
import { backed, factsTicked } from '../../../src/lib/ask/facts.ts';
import { askInput } from '../../../src/lib/ask/input.ts';
import { formatMoney, formatWholeMoney } from '../../../src/lib/format.ts';
import { type Cents, cents } from '../../../src/lib/money.ts';
import type { Scenario } from '../../../src/lib/scenario/schema.ts';
import { allOf, foundIn, scenarioOf, sheets, wordsIn } from './sheets.ts';

const FIGURE = /\$\d{1,3}(?:,\d{3})*(?:\.\d+)?/g;
const figuresIn = (text: string) => new Set(text.match(FIGURE) ?? []);
const both = (amount: Cents) => [formatMoney(amount), formatWholeMoney(amount)];
const summed = (amounts: readonly number[]) => cents(amounts.reduce((a, b) => a + b, 0));

/** Every figure that the sheet has for a recruiter, found without the words’ own code. */
function allowed(scenario: Scenario): Set<string> {
  const input = askInput(scenario);
  if (!input) throw new Error('no offer');
  const { facts } = factsTicked(scenario);
  const ask = calculateAsk(backed(input, facts));
  const costs = ask.lines.flatMap(({ amount, detail }) =>
    'item' in detail && amount > 0 ? [{ ...detail, sure: detail.item.certainty === 1 }] : [],
  );
  const groups = new Map<string, typeof costs>();
  for (const cost of costs) {
    for (const key of [`${cost.item.kind} ${cost.sure}`, `all ${cost.sure}`, 'all']) {
      groups.set(key, [...(groups.get(key) ?? []), cost]);
    }
  }
  const sums = [...groups.values()].flatMap((group) => [
    summed(group.map(({ beforeTax }) => beforeTax)),
    summed(group.map(({ item }) => item.amount)),
  ]);
  const years = ask.split.flatMap((year) => [year.ask, year.becomes]);
  const gaps = ask.lines.flatMap(({ code, amount }) => (code === 'shortfall' ? [amount] : []));
  return new Set([cents(500_00), ask.total, ...years, ...gaps, ...sums].flatMap(both));
}

/** Runs over every sheet that has something to ask for. */
function always(holds: (words: Words, scenario: Scenario) => void) {
  fc.assert(
    fc.property(sheets, (scenario) => {
      const words = wordsFor(foundIn(scenario).told);
      if (words) holds(words, scenario);
    }),
    { numRuns: 400 },
  );
}

describe('whatever stands in the sheet, the words', () => {
  it('hold no figure that the sheet does not have for a recruiter', () => {
    always((words, scenario) => {
      const wrong = [...figuresIn(allOf(words))].filter((figure) => !allowed(scenario).has(figure));
      expect(wrong).toEqual([]);
    });
  });

  it('never hold the floor or the room', () => {
    always((words, scenario) => {
      const { ask } = foundIn(scenario);
      const secrets = [
        ask.floor.total,
        ...ask.split.flatMap(({ floor, offered }) => [floor, cents(offered + floor)]),
        scenario.ask?.room ?? cents(0),
      ].flatMap(both);
      const told = allowed(scenario);
      const said = figuresIn(allOf(words));
      expect(secrets.filter((figure) => said.has(figure) && !told.has(figure))).toEqual([]);
    });
  });

  it('mention another offer only if one is entered and ticked', () => {
    always((words, scenario) => {
      const { facts } = factsTicked(scenario);
      if (facts.has('competing-offer')) return;
      expect(allOf(words)).not.toMatch(
        /other (written )?offer|another|elsewhere|by January|by March/,
      );
    });
  });

  it('promise a signature, and speak of the top of the band, only if that is ticked', () => {
    always((words, scenario) => {
      const { facts } = factsTicked(scenario);
      if (!facts.has('would-sign'))
        expect(allOf(words)).not.toMatch(/I would sign|I will sign|is yes|Yes[,.] [wW]ith/);
      if (!facts.has('base-at-top'))
        expect(allOf(words)).not.toMatch(/you told me|You told|You said|top of (the|its)/i);
      if (!facts.has('written-offer')) expect(allOf(words)).not.toMatch(/for the written/);
    });
  });

  it('say nothing of staying, or of a cost, that is not ticked', () => {
    always((words, scenario) => {
      const { facts } = factsTicked(scenario);
      if (!facts.has('present-job')) expect(allOf(words)).not.toMatch(/[Ss]taying/);
      if (![...facts].some((fact) => fact.startsWith('cost:')))
        expect(allOf(words)).not.toMatch(/costs? me/);
    });
  });

  it('neither threaten nor plead', () => {
    always((words) => {
      expect(allOf(words)).not.toMatch(
        /\bneed(?!s (my|an) answer)|unless|only if|otherwise|walk away|deserve|last chance|!/,
      );
    });
  });

  it('are whole sentences, without gaps', () => {
    always((words) => {
      const text = allOf(words);
      expect(text).not.toMatch(
        /undefined|null|NaN|Infinity|\[|\]|\(\)| {2}|\s[.,;:?]|\.\.|,\.|,,|−/,
      );
      for (const part of [words.reason, words.script, words.followUp])
        expect(part).toMatch(/^[A-Z“].*[.?]$/s);
      for (const { youSay } of words.replies) expect(youSay).toMatch(/^[A-Z].*[.?]$/s);
    });
  });

  it('end the call with one open question', () => {
    always(({ script }) => {
      expect(script.match(/\?/g)).toHaveLength(1);
      expect(script.endsWith('?')).toBe(true);
    });
  });
});

const OFFER = { base: 150_000, signingBonus: { year1: 20_000, year2: 10_000 } };
const COSTS = [
  { id: 'vest', kind: 'unvested-equity', amount: 18_000, date: '2027-03-20' },
  { id: 'lease', kind: 'lease-or-home', amount: 3200 },
  { id: 'bonus', kind: 'annual-bonus', amount: 25_000, certainty: 0.8 },
];
const ALL = {
  offer: OFFER,
  alternative: { competingOffer: { base: 180_000 }, presentJob: { base: 165_000 } },
  transition: { marginalRate: 0.36, items: COSTS },
};

function scenario(facts: readonly string[], more: object = {}, tone = 'warm') {
  return scenarioOf({ ...ALL, ...more, counter: { facts, tone, deadline: '2027-01-15' } });
}

describe('the email', () => {
  it('says everything that is ticked, with the documented amounts', () => {
    const { email } = wordsIn(
      scenario([
        'written-offer',
        'would-sign',
        'base-at-top',
        'competing-offer',
        'cost:vest',
        'cost:lease',
        'cost:bonus',
      ]),
    );
    // Shortfalls 10,000 and 20,000; 18,000 + 3,200 ÷ 0.64 = 23,000 certain; 25,000 × 80 % = 20,000.
    expect(email).toMatchInlineSnapshot(`
      {
        "body": "Hello,

      Thank you for the written offer. I am glad to have it, and I would like to get to a yes.

      To be open with you, I have a written offer elsewhere as well. All parts counted, it pays $10,000 more in the first year and $20,000 more in the second. It needs my answer by January 15, 2027.

      On top of that, the move costs me $23,000 before tax:
      - $18,000 in unvested stock, due March 20, 2027
      - $5,000 before tax in giving up my home here ($3,200 after tax)

      It may also cost me up to $25,000 in annual bonus.

      Not all of that is certain, so I am asking for less than the sum of it. If the signing bonus went up as follows and the rest stayed as it is, I would sign and turn the other offer down:
      - first year: by $53,000, to $73,000
      - second year: by $20,000, to $30,000

      You told me that base is at the top of its range, so I am leaving base alone.

      What could you do there?

      Thank you for taking this up.",
        "subject": "One question about my offer",
      }
    `);
  });

  it('gives one cost within its sentence', () => {
    const { email } = wordsIn(scenario(['cost:vest'], {}, 'plain'));
    expect(email.body).toMatchInlineSnapshot(`
      "Hello,

      Thank you for the offer. I have been through it part by part.

      The move costs me $18,000 in unvested stock, due March 20, 2027.

      I am asking for $18,000 more in first-year signing bonus, which would make it $38,000.

      How much of that could you get approved?

      Thank you."
    `);
  });

  it('goes to nobody yet, with its lines kept', () => {
    const link = mailLink(wordsIn(scenario(['cost:vest'])));
    expect(link).toMatch(
      /^mailto:\?subject=One%20question%20about%20my%20offer&body=Hello%2C%0D%0A/,
    );
  });
});

describe('the phone script', () => {
  it('has opening, reason, what would have to move, and a question', () => {
    const { script } = wordsIn(scenario(['would-sign', 'present-job', 'cost:vest']));
    expect(script).toMatchInlineSnapshot(
      `"Thank you. I am glad to have this offer, and I want to get it done. What makes it hard is what I would be leaving. All parts counted, staying where I am would pay me $5,000 more in the second year. The move also costs me $18,000 before tax. If the signing bonus went up by $23,000 over the two years, most of it in the first, and the rest stayed as it is, I would sign. What could you do there?"`,
    );
  });

  it('names only the date of an offer that is no reason', () => {
    const { script } = wordsIn(
      scenario(
        ['competing-offer', 'cost:vest'],
        { alternative: { competingOffer: { base: 100_000 } } },
        'plain',
      ),
    );
    expect(script).toMatchInlineSnapshot(
      `"Thank you for the offer. There is one thing I would like to raise. I have to answer another written offer by January 15. The move costs me $18,000 before tax, in unvested stock. I am asking for $18,000 more in first-year signing bonus, which would make it $38,000. How much of that could you get approved?"`,
    );
  });
});

describe('the reason', () => {
  it.each([
    [
      ['competing-offer'],
      'My other written offer pays $10,000 more in the first year and $20,000 more in the second.',
    ],
    [['present-job'], 'Staying would pay me $5,000 more in the second year.'],
    [['cost:vest'], 'This move costs me $18,000 before tax, in unvested stock.'],
    [['cost:bonus'], 'This move may cost me up to $25,000 before tax, in annual bonus.'],
    [
      ['cost:vest', 'cost:lease'],
      'This move costs me $23,000 before tax, most of it in unvested stock.',
    ],
    [
      ['competing-offer', 'cost:vest', 'cost:bonus'],
      'My other written offer pays $10,000 more in the first year and $20,000 more in the second, and the move costs me $18,000 before tax and may cost me up to $25,000 more.',
    ],
  ])('from %j is one sentence', (facts, reason) => {
    expect(wordsIn(scenario(facts)).reason).toBe(reason);
  });
});

describe('the replies', () => {
  const reply = (id: string, facts: readonly string[], tone = 'warm') =>
    wordsIn(scenario(facts, {}, tone)).replies.find((one) => one.id === id);

  it('are seven, in both tones', () => {
    const ids = [
      'base-capped',
      'top-of-band',
      'answer-today',
      'other-offer',
      'stock-instead',
      'final',
      'will-you-sign',
    ];
    for (const tone of ['warm', 'plain'])
      expect(wordsIn(scenario(['cost:vest'], {}, tone)).replies.map(({ id }) => id)).toEqual(ids);
  });

  it('know of another offer only if it is ticked', () => {
    expect(reply('other-offer', ['cost:vest'])).toEqual({
      id: 'other-offer',
      theySay: 'Do you have another offer?',
      youSay:
        'What I am asking for rests on what the move costs me, and on nothing else. I can show you the papers for it.',
    });
    expect(reply('other-offer', ['competing-offer'])?.theySay).toBe('Show me the other offer.');
  });

  it('say yes only with would-sign', () => {
    expect(reply('will-you-sign', ['cost:vest', 'would-sign'])?.youSay).toBe(
      'Yes. With the first-year signing bonus at $38,000 and the rest as it is, I will sign once I have it in writing.',
    );
    expect(reply('will-you-sign', ['cost:vest'])?.youSay).toContain('read the whole letter');
  });
});

it('there are no words where nothing ticked is a reason', () => {
  expect(wordsFor(foundIn(scenario(['would-sign', 'written-offer'])).told)).toBeNull();
});
