import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayIn,
  isBlank,
  isEmpty,
  NO_NOTES,
  type Notes,
  readNotes,
} from '../../../src/lib/plan/notes.ts';

const NOTES: Notes = {
  version: 1,
  deadline: '2027-03-05',
  done: ['papers'],
  conversations: [{ day: '2027-02-20', who: 'Recruiter', said: 'Base is fixed.', next: '' }],
};

const read = (value: unknown) => readNotes(JSON.stringify(value));

describe('notes', () => {
  it('are read back as they were written', () => {
    expect(read(NOTES)).toEqual(NOTES);
    expect(read(NO_NOTES)).toEqual(NO_NOTES);
  });

  it('leave behind what does not belong to them', () => {
    const [talk] = NOTES.conversations;
    expect(read({ ...NOTES, more: 1, conversations: [{ ...talk, more: 1 }] })).toEqual(NOTES);
  });

  it.each([
    ['another version', { ...NOTES, version: 2 }],
    ['a deadline that is no day', { ...NOTES, deadline: '2027-02-30' }],
    ['steps that are no list', { ...NOTES, done: 'papers' }],
    ['steps that are no texts', { ...NOTES, done: [7] }],
    ['conversations without words', { ...NOTES, conversations: [{ day: '' }] }],
    [
      'a conversation with some of its words',
      { ...NOTES, conversations: [{ day: '', who: 'Recruiter', said: '', next: 7 }] },
    ],
    ['a conversation that is nothing', { ...NOTES, conversations: [null] }],
    ['a conversation that is a text', { ...NOTES, conversations: ['Recruiter'] }],
    [
      'a conversation on no day',
      { ...NOTES, conversations: [{ ...NOTES.conversations[0], day: 'x' }] },
    ],
    [
      'too many conversations',
      { ...NOTES, conversations: Array(501).fill(NOTES.conversations[0]) },
    ],
    ['a text without end', { ...NOTES, done: ['x'.repeat(10_001)] }],
    ['a list', [NOTES]],
    ['nothing', null],
  ])('with %s are none', (_, value) => {
    expect(read(value)).toBeNull();
  });

  it('are read up to their limits', () => {
    const long = { ...NOTES, done: ['x'.repeat(10_000)] };
    const many = { ...NOTES, conversations: Array(500).fill(NOTES.conversations[0]) };
    expect(read(long)).toEqual(long);
    expect(read(many)).toEqual(many);
  });

  it('of a text that is cut off are none', () => {
    expect(readNotes(JSON.stringify(NOTES).slice(0, -1))).toBeNull();
  });

  it('of anything are read or are none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readNotes(text)).not.toThrow();
      }),
    );
  });

  it('know whether there is anything in them', () => {
    expect(isEmpty(NO_NOTES)).toBe(true);
    expect(isEmpty({ ...NO_NOTES, deadline: '2027-03-05' })).toBe(false);
    expect(isEmpty({ ...NO_NOTES, done: ['papers'] })).toBe(false);
    expect(isEmpty({ ...NO_NOTES, conversations: NOTES.conversations })).toBe(false);
    expect(isBlank({ day: '', who: ' ', said: '', next: '\n' })).toBe(true);
    expect(isBlank({ day: '', who: '', said: '', next: 'Call' })).toBe(false);
  });

  it.each([
    ['2027-03-05', '2027-03-05'],
    ['2028-02-29', '2028-02-29'],
    ['', ''],
    // What a browser gives while somebody types one figure too many.
    ['12027-03-05', ''],
    ['275760-09-13', ''],
  ])('keep of the date %s only what can be read back: %s', (typed, kept) => {
    expect(dayIn(typed)).toBe(kept);
    expect(read({ ...NOTES, deadline: dayIn(typed) })?.deadline).toBe(kept);
  });
});
