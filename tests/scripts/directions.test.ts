import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/run.mjs';
import { folderWith } from './folder.ts';

const BIOME = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');

const RULES = [
  'style/noRestrictedImports',
  'style/noRestrictedGlobals',
  'nursery/noJsRestrictedProperties',
];

/** What lint says of one planted file, with the project's own settings; nothing if all is well. */
function lint(file: string, text: string): string {
  const folder = folderWith({
    'biome.jsonc': readFileSync(join(ROOT, 'biome.jsonc'), 'utf8'),
    '.gitignore': readFileSync(join(ROOT, '.gitignore'), 'utf8'),
    [file]: file.endsWith('.astro') ? `---\n${text}\n---\n` : `${text}`,
  });
  const only = RULES.map((rule) => `--only=${rule}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIOME, 'lint', ...only, file], {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stdout + stderr;
}

const importing = (from: string, name = 'a') => `import { ${name} } from '${from}'; ${name};`;

test.each([
  ['src/lib/a.ts', importing('react'), 'Compute in lib, show in src/components'],
  ['src/lib/a.ts', importing('react-dom/server'), 'Compute in lib, show in src/components'],
  ['src/lib/a.ts', importing('astro:content', 'getEntry'), 'Take what you need as an argument'],
  ['src/lib/a/a.ts', importing('node:fs'), 'pass the contents in'],
  ['src/lib/a/a.ts', importing('node:fs/promises'), 'pass the contents in'],
  ['src/lib/a/a.ts', importing('../../components/site/day.ts'), 'Move what both need into lib'],
  ['src/lib/a/a.ts', `export * from '../../pages/a.ts';`, 'Move what both need into lib'],
  ['src/lib/a/a.ts', `await import('../../layouts/a.ts');`, 'Move what both need into lib'],
  ['src/lib/a/a.ts', 'document.title;', 'lib runs without a page'],
  ['src/lib/a/a.ts', 'Date.now();', 'lib reads no clock'],
  ['src/lib/a/a.ts', 'Math.random();', 'Take what is random as an argument'],
  ['src/lib/ask/a.ts', importing('../compare/a.ts'), 'Move what both need into lib/ledger'],
  ['src/lib/ask/a.ts', importing('react'), 'Compute in lib, show in src/components'],
  ['src/lib/ledger/a.ts', importing('../offer/a.ts'), 'What tools share knows no tool'],
  ['src/lib/tax/a.ts', importing('../offer/a.ts'), 'What tools share knows no tool'],
  ['src/lib/tax/a.ts', importing('react'), 'Compute in lib, show in src/components'],
  ['src/components/one/a.ts', importing('../two/a.ts'), 'never imports another'],
  ['src/components/one/A.astro', importing('../two/a.ts'), 'never imports another'],
  ['src/components/one/a.ts', importing('../../layouts/a.ts'), 'Pass it in as a prop or a slot'],
  ['src/components/one/a.ts', importing('astro:content', 'getEntry'), 'Query it in src/pages'],
  ['src/components/site/a.ts', importing('../../pages/a.ts'), 'Pass it in as a prop or a slot'],
  ['src/components/site/a.ts', importing('astro:content', 'getEntry'), 'Query it in src/pages'],
  ['src/components/prose/a.ts', importing('../../pages/a.ts'), 'Pass it in as a prop or a slot'],
  ['src/layouts/A.astro', importing('../pages/a.ts'), 'as props or slots'],
  ['src/layouts/a.ts', importing('astro:content', 'getCollection'), 'Query it in src/pages'],
])('lint refuses, in %s: %s', (file, text, advice) => {
  expect(lint(file, text)).toContain(advice);
});

test.each([
  ['src/lib/a/a.ts', importing('../money.ts')],
  ['src/lib/a/a.ts', importing('zod')],
  ['src/lib/ask/a.ts', importing('../ledger/a.ts')],
  ['src/lib/ask/a.ts', importing('./a.ts')],
  ['src/lib/ledger/a.ts', importing('../vesting/a.ts')],
  ['src/lib/scenario/a.ts', importing('../ask/a.ts')],
  ['src/components/one/A.tsx', importing('react')],
  ['src/components/one/a.ts', importing('./a.ts')],
  ['src/components/one/a.ts', importing('../fields/a.ts')],
  ['src/components/one/a.ts', importing('../charts/a.ts')],
  ['src/components/one/a.ts', importing('../../lib/one/a.ts')],
  ['src/components/site/a.ts', importing('../search/a.ts')],
  ['src/components/prose/a.ts', importing('astro:content', 'getEntry')],
  ['src/components/prose/a.ts', importing('../one/A.astro')],
  ['src/components/faq/a.ts', importing('astro:content', 'render')],
  ['src/layouts/a.ts', importing('../components/site/a.ts')],
  ['src/pages/a.ts', importing('astro:content', 'getEntry')],
  ['src/pages/a.ts', importing('../layouts/a.ts')],
])('lint allows, in %s: %s', (file, text) => {
  expect(lint(file, text)).toBe('');
});
