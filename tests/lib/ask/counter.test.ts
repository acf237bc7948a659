import { expect, it } from 'vitest';
import { counter } from '../../../src/lib/ask/counter.ts';
import { jsonSchemaOf } from '../../../src/lib/scenario/json-schema.ts';
import { readWith } from '../../../src/lib/scenario/read.ts';

it('what the words may say is described field by field', () => {
  expect(jsonSchemaOf(counter, '')).toMatchObject({
    description: 'What the counter may say, and how it sounds.',
    properties: {
      tone: {
        description: 'warm or plain. Left out: warm.',
        enum: ['warm', 'plain'],
        default: 'warm',
      },
      facts: {
        description: expect.stringContaining('Left out: a preview with everything entered.'),
        items: { description: 'One fact.', maxLength: 100 },
        maxItems: 250,
      },
      deadline: { description: 'The day by which the competing offer needs an answer.' },
    },
  });
});

it('the words are warm unless they are to be plain', () => {
  expect(counter.parse({})).toEqual({ tone: 'warm' });
  expect(counter.parse({ tone: 'plain', facts: ['would-sign'] })).toEqual({
    tone: 'plain',
    facts: ['would-sign'],
  });
  expect(readWith(counter, { tone: 'angry' })).toEqual({
    state: 'invalid',
    problems: [{ path: 'tone', message: '“angry” is not known here; write one of warm, plain' }],
  });
});
