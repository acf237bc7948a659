// Finds the file behind a path, and keeps what was read and compressed in memory.

import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import * as zlib from 'node:zlib';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** Above this many bytes the best compression would keep a reader waiting. */
const SMALL = 512 * 1024;

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** @typedef {'br' | 'gzip' | 'identity'} Encoding */

/**
 * @typedef {object} Found
 * @property {string} type
 * @property {boolean} compressible
 * @property {Buffer} body
 * @property {string} hash
 * @property {Map<Encoding, Promise<Buffer>>} encoded
 */

/**
 * Reads files of one folder.
 * @param {string} dir
 */
export function openFolder(dir) {
  const root = resolve(dir);
  /** @type {Map<string, Found & { version: string }>} */
  const cache = new Map();

  return {
    /**
     * The file at a decoded path, a folder's index.html included.
     * @param {string} path
     * @returns {Promise<Found | undefined>}
     */
    async find(path) {
      const file = join(root, path, path.endsWith('/') ? 'index.html' : '');
      if (!file.startsWith(root + sep) || path.includes('\0')) return undefined;
      const stats = await stat(file).catch(() => undefined);
      if (!stats?.isFile()) return undefined;
      const version = `${stats.mtimeMs} ${stats.size}`;
      const kept = cache.get(file);
      if (kept?.version === version) return kept;
      const found = { ...(await read(file)), version };
      cache.set(file, found);
      return found;
    },
  };
}

/** @param {string} file @returns {Promise<Found>} */
async function read(file) {
  const body = await readFile(file);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  return {
    type,
    compressible: type.includes('charset'),
    body,
    hash: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    encoded: new Map(),
  };
}

/**
 * The best encoding that the client takes and the file gains by.
 * @param {Found} file
 * @param {string} accepted The Accept-Encoding header.
 * @returns {Encoding}
 */
export function chooseEncoding(file, accepted) {
  if (!file.compressible) return 'identity';
  const taken = new Map(accepted.split(',').map(readPreference));
  const takes = (/** @type {string} */ name) => (taken.get(name) ?? taken.get('*') ?? 0) > 0;
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
}

/** @param {string} part @returns {[name: string, quality: number]} */
function readPreference(part) {
  const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return [name, quality ? Number(quality.slice(2)) : 1];
}

/**
 * The file's bytes in an encoding, made once.
 * @param {Found} file
 * @param {Encoding} encoding
 * @returns {Promise<Buffer>}
 */
export function encode(file, encoding) {
  const made = file.encoded.get(encoding) ?? compress(file.body, encoding);
  file.encoded.set(encoding, made);
  return made;
}

/** @param {Buffer} body @param {Encoding} encoding @returns {Promise<Buffer>} */
async function compress(body, encoding) {
  const best = body.length <= SMALL;
  if (encoding === 'gzip') return gzip(body, { level: best ? 9 : 6 });
  if (encoding === 'identity') return body;
  return brotli(body, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: best ? 11 : 5 } });
}
