import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { wireQuestions } from '../../../src/components/faq/wire.ts';

const question = (id: string, tags: string, words: string, answer: string) => `
  <details class="question" id="${id}" data-tags="${tags}" data-synonyms="">
    <summary><h3>${words}</h3></summary><div class="answer-text">${answer}</div>
  </details>`;

const PAGE = `
  <search id="faq-search" hidden>
    <input id="faq-query" type="search">
    <label><input type="radio" name="faq-tag" value="" checked>All</label>
    <label><input type="radio" name="faq-tag" value="tax">Tax</label>
    <label><input type="radio" name="faq-tag" value="clawback">Repayment</label>
    <p class="faq-status">3 questions</p>
    <p class="faq-elsewhere" hidden>Nothing here. <a href="/search/">Search</a></p>
  </search>
  <div id="questions">
    ${question('early', 'clawback', 'What if I leave early?', 'A lump sum is repaid.')}
    ${question('gross', 'clawback tax', 'Gross or net?', 'Repayment of the lump sum.')}
    ${question('withheld', 'tax', 'What is withheld?', 'A flat share.')}
  </div>`;

/** Serves the page at an address, with what a reader may have typed, and brings it to life. */
function open(address = '/faq/', typed = '') {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL(`https://here${address}`);
  document.body.innerHTML = PAGE;
  field().value = typed;
  wireQuestions(document);
}

function one<T extends Element>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`nothing is ${selector}`);
  return element;
}

const field = () => one<HTMLInputElement>('#faq-query');
const status = () => one('.faq-status').textContent;
const details = () => [...document.querySelectorAll<HTMLDetailsElement>('details')];
const shown = () =>
  details()
    .filter(({ hidden }) => !hidden)
    .map(({ id }) => id);
const address = () => location.pathname + location.search + location.hash;

const ask = (query: string) => {
  field().value = query;
  field().dispatchEvent(new Event('input', { bubbles: true }));
};
const file = (tag: string) => {
  const option = one<HTMLInputElement>(`[name=faq-tag][value="${tag}"]`);
  option.checked = true;
  // happy-dom remembers what `:checked` found until an attribute of it changes.
  for (const radio of document.querySelectorAll<HTMLInputElement>('[name=faq-tag]')) {
    radio.toggleAttribute('checked', radio === option);
  }
  option.dispatchEvent(new Event('input', { bubbles: true }));
};

beforeEach(() => {
  document.body.replaceChildren();
});

describe('the list of questions, alive', () => {
  it('brings out the search, and shows all', () => {
    open();
    expect(one<HTMLElement>('#faq-search').hidden).toBe(false);
    expect(shown()).toEqual(['early', 'gross', 'withheld']);
    expect(status()).toBe('3 questions');
  });

  it('leaves a page without questions alone', () => {
    expect(() => wireQuestions(document)).not.toThrow();
  });

  it('shows what holds the words, the best first, and counts it', () => {
    open();
    ask('gross repayment');
    expect(shown()).toEqual(['gross']);
    ask('lump');
    expect(shown().toSorted()).toEqual(['early', 'gross']);
    expect(status()).toBe('2 of 3 questions');
  });

  it('counts one of several', () => {
    open();
    ask('gross');
    expect(status()).toBe('1 of 3 questions');
  });

  it('goes back to the page’s own order', () => {
    open();
    ask('withheld');
    expect(details()[0]?.id).toBe('withheld');
    ask('');
    expect(shown()).toEqual(['early', 'gross', 'withheld']);
    expect(status()).toBe('3 questions');
  });

  it('shows what is filed under a tag, with the words or without', () => {
    open();
    file('tax');
    expect(shown()).toEqual(['gross', 'withheld']);
    expect(status()).toBe('2 of 3 questions');
    ask('lump');
    expect(shown()).toEqual(['gross']);
    file('');
    expect(shown().toSorted()).toEqual(['early', 'gross']);
  });

  it('shows the nearest where nothing has all the words, and where else to look', () => {
    open();
    const elsewhere = one<HTMLElement>('.faq-elsewhere');
    ask('zebra withheld');
    expect(shown()).toEqual(['withheld']);
    expect(status()).toBe('0 of 3 questions');
    expect(elsewhere.hidden).toBe(false);
    expect(elsewhere.querySelector('a')?.getAttribute('href')).toBe('/search/?q=zebra%20withheld');
    ask('withheld');
    expect(elsewhere.hidden).toBe(true);
  });
});

describe('the address', () => {
  it('keeps the words and the tag', () => {
    open();
    ask('lump sum');
    expect(address()).toBe('/faq/?q=lump+sum');
    file('tax');
    expect(address()).toBe('/faq/?q=lump+sum&tag=tax');
    ask('');
    file('');
    expect(address()).toBe('/faq/');
  });

  it('brings them back', () => {
    open('/faq/?q=lump&tag=tax');
    expect(field().value).toBe('lump');
    expect(one<HTMLInputElement>('[value=tax]').checked).toBe(true);
    expect(shown()).toEqual(['gross']);
  });

  it('gives way to what was typed before the script came, and knows no tags but its own', () => {
    open('/faq/?q=lump&tag=%22%5D', 'withheld');
    expect(field().value).toBe('withheld');
    expect(shown()).toEqual(['withheld']);
    expect(address()).toBe('/faq/?q=withheld');
  });

  it('opens the question it names, even one that the words leave out', () => {
    open('/faq/?q=lump#withheld');
    const target = one<HTMLDetailsElement>('#withheld');
    expect([target.open, target.hidden]).toEqual([true, false]);
    expect(details().filter((each) => each.open)).toEqual([target]);
  });

  it('may name a question that is not there', () => {
    open('/faq/#nothing');
    expect(details().filter((each) => each.open)).toEqual([]);
  });

  it('may be spoiled', () => {
    open('/faq/#100%');
    expect(shown()).toEqual(['early', 'gross', 'withheld']);
  });
});

describe('the keyboard', () => {
  it('reaches the field with a slash, which it does not type', async () => {
    open();
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('');
  });

  it('empties the field with Escape', async () => {
    open();
    ask('lump');
    field().focus();
    await userEvent.keyboard('{Escape}');
    expect([field().value, status()]).toEqual(['', '3 questions']);
  });

  it('walks through what is shown and back to the field', async () => {
    open();
    file('tax');
    field().focus();
    const walked: (string | undefined)[] = [];
    for (const key of ['Down', 'Down', 'Down', 'Up', 'Up']) {
      await userEvent.keyboard(`{Arrow${key}}`);
      const here = document.activeElement;
      walked.push(here?.closest('details')?.id ?? here?.id);
    }
    expect(walked).toEqual(['gross', 'withheld', 'withheld', 'gross', 'faq-query']);
  });
});
