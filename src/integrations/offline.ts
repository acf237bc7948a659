import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What the service worker is to keep, as addresses on the site. */
export interface Kept {
  /** Changes with any page. */
  readonly version: string;
  /** Kept as soon as a first page has come to rest. */
  readonly pages: readonly string[];
  /** Fonts: kept together with the pages. */
  readonly early: readonly string[];
  /** Scripts: kept when used, and all of them from the second page on; see docs/decisions. */
  readonly late: readonly string[];
  /** Figures that tools fetch: kept together with the last scripts. */
  readonly figures: readonly string[];
}

/** What a page tells the service worker. */
export interface Told {
  /** The hashed files that the page has fetched. */
  readonly used: readonly string[];
  /** Whether the reader has been here before, so that the rest may be fetched. */
  readonly rest: boolean;
}

const WORKER = new URL('./offline-worker.js', import.meta.url);

/** Writes /sw.js, which makes the finished site work without a network. */
export default function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const kept = await listKept(site);
        await writeFile(join(site, 'sw.js'), await workerFor(kept));
        logger.info(`keeps ${kept.pages.length} pages for readers without a network`);
      },
    },
  };
}

/** The text of the service worker that keeps these. */
export async function workerFor(kept: Kept): Promise<string> {
  return `self.KEPT = ${JSON.stringify(kept)};\n${await readFile(WORKER, 'utf8')}`;
}

/** What a built site has to keep. */
export async function listKept(site: string): Promise<Kept> {
  const files = (await readdir(site, { recursive: true })).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html').sort();
  const hashed = files.filter((file) => file.startsWith('_astro/') && file.includes('.')).sort();
  const isScript = (file: string) => file.endsWith('.js');
  return {
    version: await fingerprint(site, pages),
    pages: pages.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`).sort(neededFirst),
    early: hashed.filter((file) => !isScript(file)).map((file) => `/${file}`),
    late: hashed.filter(isScript).map((file) => `/${file}`),
    figures: files.filter((file) => file.startsWith('figures/')).map((file) => `/${file}`),
  };
}

async function fingerprint(site: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(join(site, file)));
  return hash.digest('hex').slice(0, 12);
}

/** The guide, then the tools: the reader may be on a train. */
function neededFirst(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function rank(path: string): number {
  if (path === '/') return 0;
  return path.startsWith('/tools/') ? 1 : 2;
}
