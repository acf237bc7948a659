import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const GRADES = ['A', 'B', 'C', 'D'];

/**
 * Stops the build, before anything is built, while a sourced figure under src/content has no grade or nobody has looked
 * at it again by its day; the message lists every one.
 */
export default function review(today: () => Date = () => new Date()): AstroIntegration {
  return {
    name: 'review',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        const faults = await faultsUnder(join(fileURLToPath(config.srcDir), 'content'), today());
        if (faults.length > 0) throw new Error(messageOf(faults));
      },
    },
  };
}

function messageOf(faults: readonly string[]): string {
  return [
    `${faults.length} sourced figures need somebody to look at them.`,
    'Check each against its sources, correct it, and give it a new asOf and reviewBy:',
    ...faults.map((fault) => `  ${fault}`),
  ].join('\n');
}

/** What is wrong with the sourced figures in the JSON files of a folder and those in it. */
export async function faultsUnder(folder: string, today: Date): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.json'))
    .sort();
  const day = today.toISOString().slice(0, 10);
  const faults = await Promise.all(
    files.map(async (file) => {
      const content: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'));
      return figuresIn(content).flatMap((figure) => faultsOf(figure, day, file));
    }),
  );
  return faults.flat();
}

interface Figure {
  /** Where it stands in its file: `vesting`, `years.2026.brackets`; empty for the whole file. */
  readonly path: string;
  readonly grade: unknown;
  readonly reviewBy: unknown;
}

/** Everything that names its sources. */
function figuresIn(value: unknown, path = ''): Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, each]) =>
    figuresIn(each, path === '' ? key : `${path}.${key}`),
  );
  if (!('sources' in value)) return inside;
  const { grade, reviewBy } = value as { grade?: unknown; reviewBy?: unknown };
  return [{ path, grade, reviewBy }, ...inside];
}

function faultsOf({ path, grade, reviewBy }: Figure, day: string, file: string): string[] {
  const place = path === '' ? file : `${file}, ${path}`;
  return [
    !GRADES.includes(String(grade)) && `${place}: has no grade`,
    typeof reviewBy !== 'string' && `${place}: has no day for its review`,
    typeof reviewBy === 'string' && reviewBy < day && `${place}: was due for review by ${reviewBy}`,
  ].filter((fault) => fault !== false);
}
