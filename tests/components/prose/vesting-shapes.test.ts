// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { gradesText, vestingShape } from '../../../src/components/prose/vesting-shapes.ts';

describe('vesting shapes', () => {
  it('come by year from the employers’ files', () => {
    const { employer, shares, first, disputed } = vestingShape('google');
    expect([employer, shares, first, disputed]).toEqual([
      'Google',
      [0.38, 0.32, 0.2, 0.1],
      1,
      true,
    ]);
    expect(vestingShape('meta').disputed).toBe(false);
  });

  it('name a file that is not there', () => {
    expect(() => vestingShape('initech')).toThrow('initech');
  });

  it('say which of them are weakly sourced', () => {
    expect(gradesText([vestingShape('google'), vestingShape('stripe')])).toBe(
      'From salary sites and advisers, graded B on this site; from one source only (C): Google; contradicted (D): Stripe.',
    );
    expect(gradesText([vestingShape('meta')])).toMatch(/this site\.$/);
  });
});
