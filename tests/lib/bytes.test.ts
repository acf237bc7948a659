import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
// Astro and Vite bring it along.
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const LIB = fileURLToPath(new URL('../../src/lib/', import.meta.url));

/** What tools share; every other folder of lib is one tool. */
const SHARED = ['ledger', 'costs', 'vesting', 'scenario', 'sensitivity', 'tax'];
const TOOLS = readdirSync(LIB, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !SHARED.includes(entry.name))
  .map(({ name }) => name)
  .filter((name) => existsSync(join(LIB, name, 'calculate.ts')));

/** Bytes in gzip; a kB is a thousand of them. */
const MOST = 4500;
const MOST_TAXES = 9000;

interface Bundle {
  readonly size: number;
  /** The modules that are left in it, from the root of lib. */
  readonly modules: readonly string[];
}

/** Some modules of lib as an island gets them: in one piece, without what nobody uses. */
async function bundled(...modules: readonly string[]): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: modules.map((module) => `export * from './${module}';`).join('\n'),
      resolveDir: LIB,
    },
    absWorkingDir: LIB,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  const left = Object.entries(output?.inputs ?? {}).filter(([, of]) => of.bytesInOutput > 0);
  const [file] = outputFiles;
  return {
    size: gzipSync(file?.contents ?? '').length,
    modules: left.map(([path]) => path).filter((path) => path !== '<stdin>'),
  };
}

const isShared = (module: string) =>
  !module.includes('/') || SHARED.includes(module.split('/')[0] ?? '');

describe('what a tool brings into an island', () => {
  it.each(TOOLS)('%s: itself and what tools share, in few bytes', async (tool) => {
    const { size, modules } = await bundled(`${tool}/calculate.ts`);
    process.stdout.write(`${tool.padEnd(24)}${String(size).padStart(6)} bytes gzip\n`);
    expect(modules.filter((module) => module.includes('node_modules'))).toEqual([]);
    const foreign = modules.filter((module) => !isShared(module) && !module.startsWith(`${tool}/`));
    expect(foreign).toEqual([]);
    expect(size).toBeLessThanOrEqual(MOST);
  });

  it('its input and its sensitivity carry no validator and no tax table either', async () => {
    const parts = ['input.ts', 'sensitivity.ts'];
    const modules = TOOLS.flatMap((tool) =>
      parts.map((part) => `${tool}/${part}`).filter((path) => existsSync(join(LIB, path))),
    );
    expect(modules.length).toBeGreaterThan(8);
    for (const module of modules) {
      const { modules: left } = await bundled(module);
      expect(left.filter((path) => /node_modules|schema|tax\//.test(path))).toEqual([]);
    }
  });

  it('the taxes carry no validator either', async () => {
    const modules = ['withholding', 'owed', 'gross-up', 'next-dollar', 'tables'];
    const { size, modules: left } = await bundled(...modules.map((name) => `tax/${name}.ts`));
    process.stdout.write(`${'taxes together'.padEnd(24)}${String(size).padStart(6)} bytes gzip\n`);
    expect(left.filter((path) => /node_modules|schema|fields/.test(path))).toEqual([]);
    expect(size).toBeLessThanOrEqual(MOST_TAXES);
  });

  it('the check sees a validator', async () => {
    const { modules } = await bundled('scenario/read.ts');
    expect(modules.some((path) => path.includes('node_modules/zod'))).toBe(true);
  });
});
