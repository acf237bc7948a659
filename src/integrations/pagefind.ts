import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Ready-made interfaces that Pagefind adds to each index; ours is components/search. */
const INTERFACES = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Something to be found that is less than a page: pages/search.json.ts makes them. */
export interface SearchRecord {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly content: string;
  /** Shown where no passage worth reading matched. */
  readonly summary: string;
}

/** Where the built site keeps its records, under its root. */
const RECORDS = 'search.json';

/** Builds the search index of the finished pages into /pagefind/. */
export default function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        try {
          const { pages, files } = await makeIndex(site);
          await write(join(site, 'pagefind'), files);
          logger.info(`indexed ${pages} pages into ${files.length} files`);
        } finally {
          await close();
        }
      },
    },
  };
}

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

async function makeIndex(site: string): Promise<{ pages: number; files: IndexFile[] }> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: site });
  const records: SearchRecord[] = JSON.parse(await readFile(join(site, RECORDS), 'utf8'));
  const answers = await Promise.all(
    records.map(({ url, title, kind, content, summary }) =>
      index.addCustomRecord({
        url,
        content,
        language: 'en',
        meta: { title, summary },
        filters: { kind: [kind] },
      }),
    ),
  );
  const made = await index.getFiles();
  const problems = [
    errors,
    added.errors,
    ...answers.map((each) => each.errors),
    made.errors,
  ].flat();
  if (problems.length > 0) throw new Error(`Pagefind failed: ${problems.join('; ')}`);

  const files = made.files.filter(({ path }) => !INTERFACES.test(path));
  // Under load Pagefind has been seen to leave a file empty and report success (1.5.2, Nov 2026).
  const empty = files.filter(({ content }) => content.length === 0).map(({ path }) => path);
  if (files.length === 0 || empty.length > 0) {
    throw new Error(`Pagefind left its index empty: ${empty.join(', ') || 'no files'}`);
  }
  return { pages: added.page_count + records.length, files };
}

async function write(folder: string, files: readonly IndexFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
