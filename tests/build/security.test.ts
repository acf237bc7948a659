import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/serve/headers.mjs';
import { attributes, FILES, PAGES, type Page, read, styles, stylesheetUrls } from './built-site.ts';

const META = 'meta[http-equiv="content-security-policy" i]';

/** A policy's directives: `script-src` → its sources. */
function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

function policyOf({ document }: Page): Map<string, string[]> {
  return directives(document.querySelector(META)?.getAttribute('content') ?? '');
}

function hashOf(text: string | null): string {
  return `'sha256-${createHash('sha256')
    .update(text ?? '')
    .digest('base64')}'`;
}

describe.each(PAGES)('$path', (page) => {
  const { document, html } = page;

  test('has one strict policy, before any script', () => {
    expect(document.querySelectorAll(META).length).toBe(1);
    const policy = policyOf(page);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const [name, sources] of policy) {
      expect(sources, name).not.toContain("'unsafe-inline'");
      expect(sources, name).not.toContain("'unsafe-eval'");
      expect(sources.filter((source) => /^(?:\*|https?:|\w+\.)/.test(source))).toEqual([]);
    }
    const start = html.search(/<meta[^>]+content-security-policy/i);
    expect(html.slice(0, start).toLowerCase()).not.toContain('<script');
  });

  test('runs and applies only what the policy knows by its hash', () => {
    const policy = policyOf(page);
    const inline = [...document.querySelectorAll('script:not([src])')].filter(
      (script) => script.getAttribute('type') !== 'application/ld+json',
    );
    const unknownScripts = inline.filter(
      ({ textContent }) => !policy.get('script-src')?.includes(hashOf(textContent)),
    );
    expect(unknownScripts.map(({ textContent }) => textContent?.slice(0, 80))).toEqual([]);
    const unknownStyles = [...document.querySelectorAll('style')].filter(
      ({ textContent }) => !policy.get('style-src')?.includes(hashOf(textContent)),
    );
    expect(unknownStyles.map(({ textContent }) => textContent?.slice(0, 80))).toEqual([]);
  });

  test('has no style attributes, event handlers or javascript: links', () => {
    expect(attributes(document, '[style]', 'style')).toEqual([]);
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => /^on/i.test(name)),
    );
    expect(handlers).toEqual([]);
    expect(attributes(document, '[href^="javascript:" i]', 'href')).toEqual([]);
  });

  test('loads nothing from elsewhere', () => {
    const loaded = [
      ...attributes(document, '[src]:not(a)', 'src'),
      ...attributes(document, '[srcset]', 'srcset'),
      ...attributes(document, 'link:not([rel="canonical"], [rel="alternate"])', 'href'),
      ...attributes(document, 'use', 'href'),
      ...attributes(document, 'object', 'data'),
      ...stylesheetUrls(styles(page)),
    ];
    expect(loaded.filter((url) => !/^(?:\/(?!\/)|data:|#)/.test(url))).toEqual([]);
    expect(styles(page)).not.toMatch(/@import/);
  });
});

describe('_headers', () => {
  const rules = parseHeaders(read('_headers'));
  const forPage = headersFor(rules, '/faq/');

  test('say for every page what a meta tag cannot', () => {
    const policy = directives(forPage['content-security-policy'] ?? '');
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
    expect(forPage).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(forPage['strict-transport-security']).toMatch(/^max-age=\d{8}/);
    expect(forPage['permissions-policy']?.split(', ')).toContain('geolocation=()');
  });

  test('turn off every power they name', () => {
    const powers = forPage['permissions-policy']?.split(', ') ?? [];
    expect(powers.filter((power) => !power.endsWith('=()'))).toEqual([]);
  });

  test('check pages on every visit and keep hashed files for good', () => {
    expect(forPage['cache-control']).toBe('no-cache');
    expect(headersFor(rules, '/')['cache-control']).toBe('no-cache');
    const hashed = FILES.filter((file) => file.startsWith('_astro/'));
    for (const file of hashed) {
      expect(headersFor(rules, `/${file}`)['cache-control'], file).toContain('immutable');
    }
  });

  test('give no path two rules for caching', () => {
    const twice = FILES.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`).filter(
      (path) => (headersFor(rules, path)['cache-control']?.match(/no-cache|immutable/g) ?? [])[1],
    );
    expect(twice).toEqual([]);
  });
});
