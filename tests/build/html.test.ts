import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { PAGES } from './built-site.ts';

/** Rules of taste that Astro's and React's output cannot follow are off. */
const config: ConfigData = {
  extends: ['html-validate:recommended'],
  elements: [
    'html5',
    { 'astro-island': { flow: true, phrasing: true, permittedContent: ['@flow'] } },
  ],
  rules: {
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'require-sri': 'off',
    'valid-id': ['error', { relaxed: true }],
    'void-style': 'off',
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
