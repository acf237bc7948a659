import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { PAGES } from './built-site.ts';

const config: ConfigData = {
  extends: ['html-validate:recommended'],
  elements: [
    'html5',
    {
      'astro-island': { flow: true, phrasing: true },
      // Astro puts an island's one rule right before it; browsers take it anywhere.
      style: { metadata: true, flow: true, permittedContent: [] },
    },
  ],
  rules: {
    // How Astro and React write attributes and void elements is a matter of taste.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'valid-id': ['error', { relaxed: true }],
    'void-style': 'off',
    // Titles are as long as the article's; nothing is loaded from elsewhere, so nothing needs SRI.
    'long-title': 'off',
    'require-sri': 'off',
    // The tools answer as you type; there is nothing to submit.
    'wcag/h32': 'off',
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(config));

test.each(PAGES)('$path is valid HTML', async ({ html, path }) => {
  const { results } = await validator.validateString(html, path);
  const problems = results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(problems).toEqual([]);
});
