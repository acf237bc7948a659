// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import BaseVsSigningBonus from '../../src/components/base-vs-signing-bonus/Island.tsx';
import Offer from '../../src/components/offer/Whole.tsx';
import { toolStart } from '../../src/components/site/examples.ts';
import TransitionCost from '../../src/components/transition-cost/Island.tsx';

/** As the build renders them: without a page. */
describe.each([
  [
    'base or signing bonus',
    <BaseVsSigningBonus key="b" start={toolStart()} />,
    'needs 36 months to catch up',
  ],
  ['your offer', <Offer key="o" start={toolStart()} />, 'Amazon pays $65,350 less than'],
  ['transition cost', <TransitionCost key="t" start={toolStart()} />, 'about $45,868 before tax'],
])('%s', (_, island, example) => {
  it('is served with its worked example, the same every time', () => {
    expect(typeof document).toBe('undefined');
    const html = renderToString(island);
    expect(html).toContain(example);
    expect(renderToString(island)).toBe(html);
  });
});
