import { describe, expect, test } from 'vitest';
import { isWanted, whatIsLacking } from '../../scripts/install.mjs';
import { isNewEnough } from '../../scripts/run.mjs';
import { folderWith } from './folder.ts';

const LINUX = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const PACKAGES = {
  '': { name: 'site' },
  'node_modules/astro': { version: '7.3.4' },
  'node_modules/vitest': { version: '5.1.1', dev: true },
  'node_modules/tslib': { version: '2.0.0', devOptional: true },
  'node_modules/tool-linux': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'] },
  'node_modules/tool-mac': { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
};

function installed(names: readonly string[], changes: Readonly<Record<string, object>> = {}) {
  const present = Object.entries({ ...PACKAGES, ...changes }).filter(([path]) =>
    names.includes(path.slice('node_modules/'.length)),
  );
  return folderWith({
    'package-lock.json': JSON.stringify({ packages: PACKAGES }),
    'node_modules/.package-lock.json': JSON.stringify({ packages: Object.fromEntries(present) }),
    ...Object.fromEntries(present.map(([path]) => [`${path}/package.json`, '{}'])),
  });
}

describe('what is lacking', () => {
  test('everything, in a fresh clone', () => {
    const root = folderWith({ 'package-lock.json': JSON.stringify({ packages: PACKAGES }) });
    expect(whatIsLacking('serve', root, LINUX)).toBe('there is no finished install');
  });

  test('nothing, with all that serving needs on this machine', () => {
    expect(whatIsLacking('serve', installed(['astro', 'tool-linux']), LINUX)).toBeUndefined();
  });

  test("the tests' tools, where only serving was set up", () => {
    expect(whatIsLacking('everything', installed(['astro', 'tool-linux']), LINUX)).toBe(
      'node_modules/vitest 5.1.1 is missing',
    );
  });

  test('nothing for serving, where everything is there', () => {
    const root = installed(['astro', 'vitest', 'tslib', 'tool-linux']);
    expect(whatIsLacking('everything', root, LINUX)).toBeUndefined();
    expect(whatIsLacking('serve', root, LINUX)).toBeUndefined();
  });

  test('a package in another version', () => {
    const root = installed(['astro', 'tool-linux'], { 'node_modules/astro': { version: '7.3.3' } });
    expect(whatIsLacking('serve', root, LINUX)).toBe('node_modules/astro 7.3.4 is missing');
  });

  test("this machine's own optional package", () => {
    expect(whatIsLacking('serve', installed(['astro']), LINUX)).toContain('tool-linux');
    const mac = { os: 'darwin', cpu: 'arm64', libc: undefined };
    expect(whatIsLacking('serve', installed(['astro', 'tool-linux']), mac)).toContain('tool-mac');
  });

  test('a folder that somebody deleted', () => {
    const root = folderWith({
      'package-lock.json': JSON.stringify({ packages: PACKAGES }),
      'node_modules/.package-lock.json': JSON.stringify({ packages: PACKAGES }),
    });
    expect(whatIsLacking('serve', root, LINUX)).toBe('the folder node_modules/astro is missing');
  });
});

test.each([
  [{ os: ['linux'], cpu: ['x64'], libc: ['glibc'] }, true],
  [{ os: ['linux'], cpu: ['x64'], libc: ['musl'] }, false],
  [{ os: ['!win32'] }, true],
  [{ os: ['!linux'] }, false],
  [{ cpu: ['wasm32'] }, false],
  [{}, false],
])('of an optional package for %o: wanted on Linux, %s', (limits, wanted) => {
  const entry = { version: '1.0.0', optional: true, ...limits };
  expect(isWanted('node_modules/tool', entry, 'serve', LINUX)).toBe(wanted);
});

test.each([
  ['20.20.2', false],
  ['22.17.1', false],
  ['22.18.0', true],
  ['24.0.0', true],
])('Node %s can do without the bundled one: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});
