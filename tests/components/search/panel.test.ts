import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchPanel } from '../../../src/components/search/panel.ts';
import type { Found, SiteIndex } from '../../../src/components/search/site-index.ts';

const found = (rest: Partial<Found> = {}): Found => ({
  url: '/#p5',
  page: 'The guide',
  section: 'What to say',
  excerpt: 'a <mark>reason</mark> in dollars',
  kind: 'guide',
  ...rest,
});

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => found({ url: `/#p${index}` }));

type Find = SiteIndex['find'];

let panel: SearchPanel;
let find: ReturnType<typeof vi.fn<Find>>;
let user: UserEvent;

/** Opens a panel over an index that answers with `answer`. */
function open(answer: Find, query?: string) {
  find = vi.fn(answer);
  panel = new SearchPanel({ find }, query);
  document.body.append(panel.element);
}

beforeEach(() => {
  vi.useFakeTimers();
  user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms), delay: null });
});

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

function one<T extends Element>(selector: string): T {
  const element = panel.element.querySelector<T>(selector);
  if (!element) throw new Error(`nothing is ${selector}`);
  return element;
}

const field = () => one<HTMLInputElement>('input[type=search]');
const status = () => one('[role=status]').textContent;
const links = () => [...panel.element.querySelectorAll<HTMLAnchorElement>('.search-results a')];
const option = (label: string) =>
  [...panel.element.querySelectorAll('label')].find(({ textContent }) => textContent === label);

/** Lets the pause pass and the index answer. */
const settle = () => vi.advanceTimersByTimeAsync(120);

async function ask(query: string) {
  await user.clear(field());
  await user.type(field(), query);
  await settle();
}

describe('the field', () => {
  it('has a name, and puts the caret over what stands in it', () => {
    open(async () => []);
    expect(field().closest('label')?.textContent).toBe('Search the whole site');
    expect(field().maxLength).toBe(200);
    field().value = 'final';
    panel.focus();
    expect(document.activeElement).toBe(field());
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, 5]);
  });

  it('asks once, after the typing pauses', async () => {
    open(async () => [found()]);
    await user.type(field(), 'clawback');
    await vi.advanceTimersByTimeAsync(119);
    expect(find).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(find.mock.calls).toEqual([['clawback', 'all', 12]]);
  });

  it('asks for what stands there without the spaces around it', async () => {
    open(async () => [found()]);
    await ask('  lump sum ');
    expect(find).toHaveBeenLastCalledWith('lump sum', 'all', 12);
  });

  it('asks at once for what the address asks for', async () => {
    open(async () => [found()], 'final');
    expect(field().value).toBe('final');
    await settle();
    expect(status()).toBe('1 result for “final”');
  });

  it('asks nothing, shows nothing and says nothing when it is empty', async () => {
    open(async () => [found()]);
    await ask('final');
    expect(links()).toHaveLength(1);
    await user.clear(field());
    await settle();
    expect([status(), links().length]).toEqual(['', 0]);
    await ask('   ');
    expect([status(), links().length]).toEqual(['', 0]);
    expect(find).toHaveBeenCalledTimes(1);
  });
});

it('has a group of kinds of its own, so that another on the same page does not undo it', async () => {
  const groupOf = (of: SearchPanel) => [
    ...new Set(
      [...of.element.querySelectorAll('input[type=radio]')].map((kind) =>
        kind.getAttribute('name'),
      ),
    ),
  ];
  open(async () => []);
  const first = groupOf(panel);
  open(async () => []);
  expect(first).toHaveLength(1);
  expect(groupOf(panel)).not.toEqual(first);
});

describe('the status', () => {
  it.each([
    [0, 'Nothing found for “rsu”. Try fewer or other words.'],
    [1, '1 result for “rsu”'],
    [2, '2 results for “rsu”'],
    [11, '11 results for “rsu”'],
    [12, 'The first 12 results for “rsu”'],
  ])('for %i', async (count, text) => {
    open(async () => many(count));
    expect(status()).toBe('');
    await ask('rsu');
    expect(status()).toBe(text);
    expect(links()).toHaveLength(count);
  });

  it('shows the query as text, whatever it holds', async () => {
    open(async () => []);
    field().value = '<img src=x onerror=alert(1)>';
    field().dispatchEvent(new Event('input'));
    await settle();
    expect(status()).toBe(
      'Nothing found for “<img src=x onerror=alert(1)>”. Try fewer or other words.',
    );
    expect(panel.element.querySelector('img')).toBeNull();
  });

  it('says it plainly when the index cannot be read, and takes old results away', async () => {
    open(async (query) => {
      if (query === 'final') return [found()];
      throw new Error('offline');
    });
    await ask('final');
    await ask('base');
    expect(status()).toBe(
      'The search index could not be read. The questions and the guide’s contents still work.',
    );
    expect(links()).toEqual([]);
  });

  it('never lets an answer that came late replace a newer one', async () => {
    open(
      (query) =>
        new Promise((resolve) => {
          const late = query === 'slow' ? 5000 : 10;
          setTimeout(() => resolve([found({ section: query })]), late);
        }),
    );
    await ask('slow');
    await ask('quick');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(status()).toBe('1 result for “quick”');
    expect(links().map(({ textContent }) => textContent)).toEqual(['quick']);
  });

  it('never lets a failure that came late replace a newer answer', async () => {
    open(
      (query) =>
        new Promise((resolve, reject) => {
          if (query === 'slow') setTimeout(() => reject(new Error('offline')), 5000);
          else setTimeout(() => resolve([found()]), 10);
        }),
    );
    await ask('slow');
    await ask('quick');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(status()).toBe('1 result for “quick”');
  });
});

describe('the kinds', () => {
  it('are all there, everything first and chosen', () => {
    open(async () => []);
    const group = one('fieldset');
    expect(group.querySelector('legend')?.textContent).toBe('Only show');
    expect([...group.querySelectorAll('label')].map(({ textContent }) => textContent)).toEqual([
      'Everything',
      'Guide',
      'Guidance',
      'Questions',
      'Glossary',
      'Tools',
      'About',
    ]);
    const checked = [...group.querySelectorAll('input')].map((radio) => radio.checked);
    expect(checked).toEqual([true, false, false, false, false, false, false]);
  });

  it.each([
    ['Guide', 'guide'],
    ['Questions', 'question'],
    ['Tools', 'tool'],
    ['About', 'about'],
  ])('%s asks again for %s alone', async (label, kind) => {
    open(async () => [found()]);
    await ask('base');
    await user.click(option(label) as HTMLElement);
    await settle();
    expect(find.mock.calls).toEqual([
      ['base', 'all', 12],
      ['base', kind, 12],
    ]);
    await user.click(option('Everything') as HTMLElement);
    await settle();
    expect(find).toHaveBeenLastCalledWith('base', 'all', 12);
  });

  it('ask nothing while nothing is typed', async () => {
    open(async () => [found()]);
    await user.click(option('Tools') as HTMLElement);
    await settle();
    expect(find).not.toHaveBeenCalled();
  });
});

describe('a result', () => {
  async function show(result: Found) {
    open(async () => [result]);
    await ask('x');
    return {
      link: links()[0],
      place: one('.search-place').textContent,
      text: one<HTMLElement>('.search-results p'),
    };
  }

  it('leads to the section that matched, and says on which page that is', async () => {
    const { link, place } = await show(found());
    expect(link?.getAttribute('href')).toBe('/#p5');
    expect(link?.textContent).toBe('What to say');
    expect(place).toBe('The guide');
  });

  it.each([[null], ['The guide']])(
    'leads to the page itself where that is meant: %s',
    async (section) => {
      const { link, place } = await show(found({ section, url: '/' }));
      expect(link?.textContent).toBe('The guide');
      expect(place).toBe('guide');
    },
  );

  it('marks what matched', async () => {
    const { text } = await show(found({ excerpt: 'a <mark>lump</mark> <mark>sum</mark>, repaid' }));
    expect([...text.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'lump',
      'sum',
    ]);
    expect(text.textContent).toBe('a lump sum, repaid');
  });

  it.each([
    ['AT&amp;T &lt;b&gt;', 'AT&T <b>'],
    ['&quot;yes&quot; &#39;no&#39;', '"yes" \'no\''],
    ['&amp;lt;img src=x onerror=alert(1)&amp;gt;', '&lt;img src=x onerror=alert(1)&gt;'],
    ['&lt;img src=x onerror=alert(1)&gt;', '<img src=x onerror=alert(1)>'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['<mark>&lt;i&gt;</mark>', '<i>'],
    ['<mark><img src=x></mark>', '<img src=x>'],
    ['<mark>open', '<mark>open'],
    ['&nbsp;&copy; &bogus;', '&nbsp;&copy; &bogus;'],
  ])('shows %s as text', async (excerpt, shown) => {
    const { text } = await show(found({ excerpt }));
    expect(text.textContent).toBe(shown);
    expect(text.querySelectorAll(':not(mark)')).toHaveLength(0);
  });

  it('shows titles as text too', async () => {
    const { link, place } = await show(
      found({ section: '<b>Section</b>', page: '<img src=x>', url: '/' }),
    );
    expect([link?.textContent, place]).toEqual(['<b>Section</b>', '<img src=x>']);
    expect(panel.element.querySelectorAll('b, img')).toHaveLength(0);
  });
});

describe('the arrow keys', () => {
  const here = () => {
    const place = links().indexOf(document.activeElement as HTMLAnchorElement);
    return document.activeElement === field() ? 'field' : place;
  };

  beforeEach(async () => {
    open(async () => many(3));
    await ask('base');
  });

  it('walk from the field through the results and back', async () => {
    const walked: unknown[] = [here()];
    for (const key of ['Down', 'Down', 'Down', 'Up', 'Up', 'Up']) {
      await user.keyboard(`{Arrow${key}}`);
      walked.push(here());
    }
    expect(walked).toEqual(['field', 0, 1, 2, 1, 0, 'field']);
  });

  it('stop at either end', async () => {
    await user.keyboard('{ArrowUp}');
    expect(here()).toBe('field');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(here()).toBe(2);
  });

  it('keep the page from scrolling only where they do something', async () => {
    const prevented: boolean[] = [];
    document.body.addEventListener('keydown', (event) => prevented.push(event.defaultPrevented), {
      once: false,
    });
    await user.keyboard('{ArrowUp}');
    await user.keyboard('{ArrowDown}');
    await user.keyboard('{End}');
    expect(prevented).toEqual([false, true, false]);
  });

  it('are left to the kinds while one of them has the focus', async () => {
    const guide = option('Guide')?.querySelector('input');
    guide?.focus();
    guide?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    expect(document.activeElement).toBe(guide);
  });
});
