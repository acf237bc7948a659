import { describe, expect, it } from 'vitest';
import { datedPlan, daysBetween, nextStep, PLAN } from '../../../src/lib/plan/plan.ts';

const of = (id: string, today: string, done: string[] = []) =>
  datedPlan('2027-03-05', today, done).find((step) => step.id === id);

describe('the plan', () => {
  it('goes from thirty days before to the day itself, in order', () => {
    const days = PLAN.map(({ before }) => before);
    expect(days[0]).toBe(30);
    expect(days.at(-1)).toBe(0);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

  it('counts back over the end of a month', () => {
    expect(of('papers', '2027-01-01')).toEqual({ id: 'papers', day: '2027-02-03', state: 'ahead' });
    expect(of('call', '2027-01-01')?.day).toBe('2027-02-26');
    expect(of('answer', '2027-01-01')?.day).toBe('2027-03-05');
  });

  it('says what is late, due, ahead and done', () => {
    expect(of('call', '2027-02-25')?.state).toBe('ahead');
    expect(of('call', '2027-02-26')?.state).toBe('today');
    expect(of('call', '2027-02-27')?.state).toBe('late');
    expect(of('call', '2027-02-27', ['call'])?.state).toBe('done');
  });

  it('goes on with the first step that is not done', () => {
    expect(nextStep(datedPlan('2027-03-05', '2027-02-20', ['papers', 'dates']))?.id).toBe('costs');
    const all = PLAN.map(({ id }) => id);
    expect(nextStep(datedPlan('2027-03-05', '2027-02-20', all))).toBeUndefined();
  });
});

it.each([
  ['2027-02-28', '2027-03-01', 1],
  ['2028-02-28', '2028-03-01', 2],
  ['2027-03-05', '2027-03-05', 0],
  ['2027-03-05', '2027-02-23', -10],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
