// Serves a built site as its host will: compressed, with the headers of _headers.
// `node scripts/serve.mjs` serves dist/ at PORT. Runs under Node 20 with nothing installed.

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.mjs';
import { chooseEncoding, encode, openFolder } from './serve/files.mjs';
import { headersFor, parseHeaders } from './serve/headers.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const HOST = process.env.HOST ?? '127.0.0.1';

/**
 * @param {{ dir?: string, port?: number }} [options] Port 0 is any free one.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ dir = join(ROOT, 'dist'), port = 0 } = {}) {
  const server = createServer(respondFrom(dir));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${host}:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param {string} dir */
function respondFrom(dir) {
  const folder = openFolder(dir);
  const headersFile = join(dir, '_headers');
  const rules = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, 'utf8')) : [];

  return async (/** @type {Request} */ request, /** @type {Response} */ response) => {
    try {
      const { path, query } = readTarget(request.url ?? '/');
      const headers = { 'cache-control': 'no-cache', ...headersFor(rules, path ?? '/') };
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      if (path === undefined) return say(response, 400, 'Bad request');
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return say(response, 405, 'Method not allowed', { allow: 'GET, HEAD' });
      }
      const file = path === '/_headers' ? undefined : await folder.find(path);
      if (file) return await send(request, response, 200, file);
      if (!path.endsWith('/') && (await folder.find(`${path}/`))) {
        return say(response, 301, 'Moved', { location: `${encodeURI(path)}/${query}` });
      }
      const missing = await folder.find('/404.html');
      return missing
        ? await send(request, response, 404, missing)
        : say(response, 404, 'Not found');
    } catch (error) {
      console.error(error);
      return response.headersSent ? response.destroy() : say(response, 500, 'Server error');
    }
  };
}

/**
 * The decoded path, or undefined where it cannot be decoded. Slashes at the start become one, so
 * that a redirect never leads to another host.
 * @param {string} target
 */
function readTarget(target) {
  const [encoded = '/', ...rest] = target.split('?');
  const query = rest.length > 0 ? `?${rest.join('?')}` : '';
  try {
    return { path: decodeURIComponent(encoded).replace(/^[/\\]*/, '/'), query };
  } catch {
    return { path: undefined, query };
  }
}

/**
 * @param {Request} request @param {Response} response @param {number} status
 * @param {import('./serve/files.mjs').Found} file
 */
async function send(request, response, status, file) {
  const encoding = chooseEncoding(file, String(request.headers['accept-encoding'] ?? ''));
  const etag = `"${file.hash}-${encoding}"`;
  response.setHeader('content-type', file.type);
  response.setHeader('etag', etag);
  if (file.compressible) response.setHeader('vary', 'Accept-Encoding');
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim());
  if (status === 200 && known?.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag)) {
    return response.writeHead(304).end();
  }
  const body = await encode(file, encoding);
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  if (status !== 200) response.setHeader('cache-control', 'no-store');
  response.writeHead(status, { 'content-length': body.length });
  return response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * @param {Response} response @param {number} status @param {string} text
 * @param {Record<string, string>} [headers]
 */
function say(response, status, text, headers = {}) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${text}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await serve({ port: Number(process.env.PORT ?? 4321) });
  console.log(url);
}
