import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { leavePage } from '../../../src/components/scenario/live.ts';
import { type JobPart, useJob } from '../../../src/components/scenario/useJob.ts';
import { useSheet } from '../../../src/components/scenario/useSheet.ts';
import { toolStart } from '../../../src/components/site/examples.ts';
import { InTool } from './InTool.tsx';

afterEach(leavePage);

const { counter } = toolStart().sheet;

function open(part: JobPart, facts: string[]) {
  const { result } = renderHook(() => ({ ...useJob(part), sheet: useSheet().state.sheet }), {
    wrapper: ({ children }) => (
      <InTool sheet={{ counter: { ...counter, facts } }}>{children}</InTool>
    ),
  });
  return result;
}

it.each([
  ['presentJob', 'present-job', 'competing-offer'],
  ['competingOffer', 'competing-offer', 'present-job'],
] as const)('nobody vouches for %s once it was taken away', (part, own, other) => {
  const tool = open(part, [own, 'would-sign', other]);
  expect(tool.current.job?.base).toBeGreaterThan(0);
  act(() => tool.current.remove());
  expect(tool.current.job).toBeUndefined();
  act(() => tool.current.add());
  expect(tool.current.job?.base).toBe(0);
  expect(tool.current.sheet.counter.facts).toEqual(['would-sign', other]);
});
