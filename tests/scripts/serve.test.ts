import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/serve/headers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { folderWith, put } from './folder.ts';

const SITE = {
  _headers: ['/*', '  X-Everywhere: yes', '/_astro/*', '  Cache-Control: immutable'].join('\n'),
  'index.html': '<p>Home</p>',
  '404.html': '<p>Lost</p>',
  'faq/index.html': '<p>Questions</p>',
  '_astro/a.js': 'a;'.repeat(200),
  'font.woff2': 'font',
  'ümlaut/index.html': '<p>Umlaut</p>',
};

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

type Ask = (
  path: string,
  options?: { method?: string; headers?: Record<string, string> },
) => Promise<Answer>;

async function start(files: Readonly<Record<string, string>> = SITE): Promise<Ask> {
  const dir = folderWith({ ...files });
  const { url, close } = await serve({ dir });
  onTestFinished(close);
  const { port } = new URL(url);
  return (path, options = {}) =>
    new Promise((resolve, reject) => {
      // Unlike fetch, this sends a path as it is, dots and all.
      request({ port, host: '127.0.0.1', path, ...options }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const { statusCode, headers } = response;
          resolve({ status: statusCode, headers, body: Buffer.concat(chunks) });
        });
      })
        .once('error', reject)
        .end();
    });
}

describe('pages', () => {
  test('a page, with its type and the headers for it', async () => {
    const { status, headers, body } = await (await start())('/');
    expect(status).toBe(200);
    expect(body.toString()).toBe('<p>Home</p>');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-everywhere': 'yes',
      vary: 'Accept-Encoding',
    });
  });

  test.each([
    ['/faq', '/faq/'],
    ['/faq?q=a&b', '/faq/?q=a&b'],
    ['//faq', '/faq/'],
    ['/\\faq', '/faq/'],
    ['/%C3%BCmlaut', '/%C3%BCmlaut/'],
  ])('%s leads to %s', async (path, location) => {
    const { status, headers } = await (await start())(path);
    expect([status, headers['location']]).toEqual([301, location]);
  });

  test.each([
    '/nowhere',
    '/nowhere/',
    '/_headers',
    '/../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/..%5c..%5cetc/passwd',
    '/index.html/',
    '/a%00b',
  ])('%s is not found, and the page for that says so', async (path) => {
    const { status, headers, body } = await (await start())(path);
    expect([status, body.toString()]).toEqual([404, '<p>Lost</p>']);
    expect(headers['x-everywhere']).toBe('yes');
  });

  test('a path that cannot be read is a bad request', async () => {
    expect((await (await start())('/%zz')).status).toBe(400);
  });

  test('a site without a 404 page still answers', async () => {
    expect((await (await start({ 'index.html': '' }))('/nowhere')).status).toBe(404);
  });
});

describe('methods', () => {
  test('HEAD gives the headers of GET and no body', async () => {
    const ask = await start();
    const [got, head] = [await ask('/'), await ask('/', { method: 'HEAD' })];
    expect(head.body.length).toBe(0);
    expect(head.headers['content-length']).toBe(got.headers['content-length']);
  });

  test('others are refused', async () => {
    const { status, headers } = await (await start())('/', { method: 'POST' });
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
  });
});

describe('compression', () => {
  const accepting = (encodings: string) => ({ headers: { 'accept-encoding': encodings } });
  const text = SITE['_astro/a.js'];

  test('brotli where it is taken, else gzip, else none', async () => {
    const ask = await start();
    const brotli = await ask('/_astro/a.js', accepting('gzip, deflate, br, zstd'));
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(text);
    const gzip = await ask('/_astro/a.js', accepting('gzip, br;q=0'));
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(text);
    const plain = await ask('/_astro/a.js');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(text);
  });

  test('fonts are compressed already', async () => {
    const { headers } = await (await start())('/font.woff2', accepting('br'));
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-type']).toBe('font/woff2');
  });
});

describe('caching', () => {
  test('what has not changed is not sent again; what has is', async () => {
    const dir = folderWith(SITE);
    const { url, close } = await serve({ dir });
    onTestFinished(close);
    const etag = (await fetch(url)).headers.get('etag') ?? '';
    const again = () => fetch(url, { headers: { 'if-none-match': etag } });
    expect((await again()).status).toBe(304);
    put(dir, { 'index.html': '<p>Home again</p>' });
    expect((await again()).status).toBe(200);
  });

  test('hashed files are kept for good', async () => {
    const { headers } = await (await start())('/_astro/a.js');
    expect(headers['cache-control']).toBe('immutable');
  });
});

describe('_headers', () => {
  test('of several rules that match all count', () => {
    const rules = parseHeaders('# all\n/*\n  A: 1\n  B: 2\n\n/x/*\n  A: 3\n');
    expect(headersFor(rules, '/y')).toEqual({ a: '1', b: '2' });
    expect(headersFor(rules, '/x/y')).toEqual({ a: '1, 3', b: '2' });
  });

  test.each(['  A: 1', '/*\n  nonsense'])('%o is refused with its line', (text) => {
    expect(() => parseHeaders(text)).toThrow(/line \d/);
  });
});
