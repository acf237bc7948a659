import { describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browser.mjs';

type Machine = NonNullable<Parameters<typeof ensureBrowser>[0]>;

const DEBIAN = 'PRETTY_NAME="Debian"\nID=debian\n';
const STARTED = { code: 0, output: 'Chromium 1.0' };
const FAILED = { code: 1, output: 'no network' };

interface Setting extends Partial<Pick<Machine, 'platform' | 'env' | 'isRoot' | 'osRelease'>> {
  /** Programs that are there from the start. */
  readonly there?: readonly string[];
  /** Programs that are there but do not start. */
  readonly broken?: readonly string[];
  /** What each way of installing leaves behind; one not named fails. */
  readonly installs?: Readonly<Record<string, string>>;
}

const OWN = '/home/me/.cache/playwright/chrome';

function machine({ there = [], broken = [], installs = {}, ...rest }: Setting) {
  const programs = new Set([...there, ...broken]);
  const commands: string[] = [];
  const carryOut = async (command: string) => {
    commands.push(command);
    const way = Object.keys(installs).find((start) => command.startsWith(start));
    if (way === undefined) return FAILED;
    programs.add(installs[way] ?? '');
    return { code: 0, output: '' };
  };
  const fake: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    isRoot: false,
    osRelease: '',
    exists: (path) => programs.has(path),
    playwrights: async () => OWN,
    run: async (program, args) =>
      args[0] === '--version'
        ? broken.includes(program)
          ? { code: 127, output: 'a library is missing' }
          : STARTED
        : carryOut([program, ...args].join(' ')),
    playwright: (args) => carryOut(['playwright', ...args].join(' ')),
    say: () => {},
    ...rest,
  };
  return { fake, commands };
}

describe('a browser that is there', () => {
  test.each<[string, Setting, string]>([
    [
      'the chosen one',
      { env: { CHROMIUM_PATH: '/mine', PATH: '/usr/bin' }, there: ['/mine', OWN] },
      '/mine',
    ],
    ["Playwright's own", { there: [OWN, '/usr/bin/chromium'] }, OWN],
    ["the system's", { there: ['/usr/bin/google-chrome'] }, '/usr/bin/google-chrome'],
    [
      'on a Mac',
      {
        platform: 'darwin',
        there: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      },
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'on Windows',
      {
        platform: 'win32',
        env: { PROGRAMFILES: 'C:\\Programs' },
        there: ['C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'],
      },
      'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
    ],
    [
      'the next one, if one does not start',
      { broken: [OWN], there: ['/usr/bin/chromium'] },
      '/usr/bin/chromium',
    ],
    [
      'the next one, if the chosen one is not there',
      { env: { CHROMIUM_PATH: '/gone', PATH: '/usr/bin' }, there: ['/usr/bin/chromium'] },
      '/usr/bin/chromium',
    ],
  ])('%s is used, and nothing installed', async (_, setting, expected) => {
    const { fake, commands } = machine(setting);
    expect(await ensureBrowser(fake)).toBe(expected);
    expect(commands).toEqual([]);
  });
});

describe('no browser', () => {
  test("on Debian, root installs Debian's package without being asked anything", async () => {
    const { fake, commands } = machine({
      osRelease: DEBIAN,
      isRoot: true,
      installs: { 'sh -c apt-get update': '/usr/bin/chromium' },
    });
    expect(await ensureBrowser(fake)).toBe('/usr/bin/chromium');
    expect(commands).toEqual([expect.stringContaining('install -y --no-install-recommends')]);
  });

  test("elsewhere, Playwright's own is installed", async () => {
    const { fake, commands } = machine({ installs: { 'playwright install': OWN } });
    expect(await ensureBrowser(fake)).toBe(OWN);
    expect(commands).toEqual(['playwright install --no-shell chromium']);
  });

  test('on Debian without root, sudo comes second and never asks for a password', async () => {
    const { fake, commands } = machine({
      osRelease: DEBIAN,
      installs: { 'sudo -n': '/usr/bin/chromium' },
    });
    expect(await ensureBrowser(fake)).toBe('/usr/bin/chromium');
    expect(commands.map((command) => command.split(' ')[0])).toEqual(['playwright', 'sudo']);
  });

  test('one that is installed but does not start is not taken', async () => {
    const { fake } = machine({
      isRoot: true,
      osRelease: DEBIAN,
      broken: ['/usr/bin/chromium'],
      installs: { 'sh -c apt-get': '/usr/bin/chromium', 'playwright install': OWN },
    });
    expect(await ensureBrowser(fake)).toBe(OWN);
  });

  test('the error tells all that was tried, and the way out', async () => {
    const { fake } = machine({
      osRelease: DEBIAN,
      env: { CHROMIUM_PATH: '/gone', PATH: '/usr/bin' },
      broken: ['/usr/bin/chromium'],
    });
    const error: Error = await ensureBrowser(fake).then(
      () => expect.unreachable(),
      (reason) => reason,
    );
    for (const part of [
      'CHROMIUM_PATH: /gone is not there',
      '/usr/bin/chromium does not start',
      'a library is missing',
      '`playwright install chromium`: failed (exit code 1)',
      'sudo apt-get: failed (exit code 1)',
      'no network',
      'set CHROMIUM_PATH',
    ]) {
      expect(error.message).toContain(part);
    }
  });
});
