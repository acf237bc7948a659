import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withOwnHashes } from '../../src/integrations/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style><script>go()</script><script src="/b.js"></script>`;

it('keeps the hashes of what stands in the page, and everything else of the policy', () => {
  const policy = `default-src 'none'; script-src 'self' ${hash('go()')} ${hash('elsewhere()')}; style-src 'self' ${hash('b{}')} ${hash('a{}')};`;
  expect(withOwnHashes(page(policy))).toBe(
    page(`default-src 'none'; script-src 'self' ${hash('go()')}; style-src 'self' ${hash('a{}')};`),
  );
});

it('leaves a page without a policy as it is', () => {
  expect(withOwnHashes('<p>sha256-abc</p>')).toBe('<p>sha256-abc</p>');
});
