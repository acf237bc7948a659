import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Field } from '../../../src/components/scenario/field.ts';
import { fields } from '../../../src/components/scenario/fields.ts';
import { SheetInput } from '../../../src/components/scenario/inputs.tsx';
import { startingState, typed } from '../../../src/components/scenario/store.ts';
import { SheetProvider } from '../../../src/components/scenario/useSheet.ts';
import { toolStart } from '../../../src/components/site/examples.ts';

afterEach(cleanup);

const { bonus } = fields.baseVsSigningBonus;
const { marginalRate } = fields.transition;

interface Props extends Partial<Pick<ComponentProps<typeof SheetInput>, 'hint' | 'empty'>> {
  readonly text: string;
}

/** A field as an island uses it, with a text typed into it; the example has $30,000. */
function Typed<T>({ of, text, ...rest }: Props & { readonly of: Field<T> }) {
  const [state, setState] = useState(() => typed(startingState(toolStart()), of, text));
  return (
    <SheetProvider value={{ state, update: setState }}>
      <SheetInput field={of} {...rest} />
    </SheetProvider>
  );
}

const Percent = (props: Props) => <Typed of={marginalRate} {...props} />;
const Whole = (props: Props) => <Typed of={fields.offer.repayment.window} {...props} />;
const Optional = (props: Props) => <Typed of={fields.ask.room} {...props} />;
const Money = (props: Props) => <Typed of={bonus} {...props} />;

const field = () => screen.getByRole<HTMLInputElement>('textbox');
const described = (description: string) => screen.getByRole('textbox', { description });

describe('a field', () => {
  it('is found by its label, which leads into it', async () => {
    render(<Money text="$30,000" />);
    expect(screen.getByLabelText('Signing bonus instead')).toBe(field());
    await userEvent.click(screen.getByText('Signing bonus instead'));
    expect(document.activeElement).toBe(field());
  });

  it('has the name and the manners of a form’s field', () => {
    render(<Money text="$30,000" />);
    expect(field().name).toBe('baseVsSigningBonus.bonus');
    expect(field().getAttribute('spellcheck')).toBe('false');
    expect(field().type).toBe('text');
    expect(field().inputMode).toBe('decimal');
  });

  it('shows its hint and says it after how the text was read', () => {
    render(<Money text="40k" hint="Both years together." />);
    expect(screen.getByText('Both years together.').className).toBe('hint');
    expect(described('Read as $40,000 Both years together.')).toBe(field());
  });

  it('has no hint where none is given', () => {
    render(<Money text="40k" />);
    expect(document.querySelector('.hint')).toBeNull();
    expect(described('Read as $40,000')).toBe(field());
  });

  it('keeps two of a kind apart', () => {
    render(
      <>
        <Money text="40k" />
        <Money text="a lot" />
      </>,
    );
    const [first, second] = screen.getAllByLabelText('Signing bonus instead');
    expect(first).not.toBe(second);
    expect(described('Read as $40,000')).toBe(first);
    expect(first?.getAttribute('aria-invalid')).toBeNull();
    expect(second?.getAttribute('aria-invalid')).toBe('true');
  });

  it('marks what is the reader’s own, and only that', async () => {
    const { container } = render(<Money text="40k" />);
    expect(container.firstElementChild?.getAttribute('data-mine')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: 'Reset Signing bonus instead' }));
    expect(container.firstElementChild?.hasAttribute('data-mine')).toBe(false);
    expect(field().value).toBe('$30,000');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('keeps every letter as typed and changes none', async () => {
    render(<Money text="" />);
    await userEvent.type(field(), ' 1.2m');
    expect(field().value).toBe(' 1.2m');
    expect(described('Read as $1,200,000')).toBe(field());
  });
});

describe('how an amount was read', () => {
  it.each([
    ['40k', 'Read as $40,000'],
    ['185 000', 'Read as $185,000'],
    ['USD 90', 'Read as $90'],
    ['1.2m', 'Read as $1,200,000'],
    ['30000', 'Read as $30,000'],
    ['$30,000.5', 'Read as $30,000.50'],
    ['0', 'Read as $0'],
    ['$30,000', ''],
    [' $30,000 ', ''],
    ['$0', ''],
  ])('%s: %s', (text, echo) => {
    const { container } = render(<Money text={text} />);
    expect(container.querySelector('p.understood')?.textContent).toBe(echo);
    expect(container.querySelector('p.problem')).toBeNull();
    expect(container.firstElementChild?.hasAttribute('data-wrong')).toBe(false);
    expect(field().hasAttribute('aria-invalid')).toBe(false);
  });
});

describe('an amount that cannot be read', () => {
  it.each([
    ['a lot', 'That is not an amount. Type it like 185,000, $185,000, 185k or 1.2m.'],
    ['1e999', 'That is not an amount. Type it like 185,000, $185,000, 185k or 1.2m.'],
    ['-5', 'An amount here cannot be below zero. Type 0 if there is none.'],
    ['(500)', 'An amount here cannot be below zero. Type 0 if there is none.'],
    ['200m', 'That is more than this page can take. The largest amount is $100,000,000.'],
    ['1.2345', 'That is finer than a cent. Use at most two decimals.'],
    [
      '1.234',
      'That could be read two ways. Use commas for thousands and a point for cents: 1,234.56.',
    ],
    [
      '1,5',
      'That could be read two ways. Use commas for thousands and a point for cents: 1,234.56.',
    ],
    ['', 'This is empty. Type 0 if there is none.'],
    ['   ', 'This is empty. Type 0 if there is none.'],
  ])('%j stays where it is, and beside it stands: %s', (text, problem) => {
    const { container } = render(<Money text={text} />);
    expect(field().value).toBe(text);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(described(problem)).toBe(field());
    expect(container.querySelector('p.problem')?.textContent).toBe(problem);
    expect(container.querySelector('p.understood')).toBeNull();
    expect(container.firstElementChild?.getAttribute('data-wrong')).toBe('true');
  });

  it('is forgiven as soon as it can be read', async () => {
    render(<Money text="a lot" />);
    await userEvent.clear(field());
    await userEvent.type(field(), '20k');
    expect(field().hasAttribute('aria-invalid')).toBe(false);
    expect(described('Read as $20,000')).toBe(field());
  });
});

describe('an empty field that means something', () => {
  it('says what, and is not wrong', () => {
    render(<Optional text="" empty="No amount yet, so it is not counted." />);
    expect(described('No amount yet, so it is not counted.')).toBe(field());
    expect(field().hasAttribute('aria-invalid')).toBe(false);
    expect(document.querySelector('.problem')).toBeNull();
  });

  it('is wrong all the same once something unreadable stands in it', () => {
    render(<Optional text="x" empty="No amount yet, so it is not counted." />);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(screen.queryByText('No amount yet, so it is not counted.')).toBeNull();
  });
});

describe('a percentage', () => {
  it.each([
    ['3.5', 'Read as 3.5%'],
    ['38 percent', 'Read as 38%'],
    ['34.35%', ''],
    ['0%', ''],
  ])('%s: %s', (text, echo) => {
    const { container } = render(<Percent text={text} />);
    expect(container.querySelector('p.understood')?.textContent).toBe(echo);
    expect(field().inputMode).toBe('decimal');
  });

  it.each([
    ['91', 'Use at most 90%.'],
    ['-1', 'A percentage here cannot be below zero.'],
    ['half', 'That is not a percentage. Type it like 3.5 or 3.5%.'],
    ['3,5', 'That could be read two ways. Use a point for decimals: 3.5.'],
    ['3.00001', 'Use at most four decimals.'],
  ])('%j is refused: %s', (text, problem) => {
    render(<Percent text={text} />);
    expect(described(problem)).toBe(field());
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });
});

describe('a whole number', () => {
  it('asks for the number pad and echoes what it read', () => {
    const { container } = render(<Whole text="012" />);
    expect(field().inputMode).toBe('numeric');
    expect(container.querySelector('p.understood')?.textContent).toBe('Read as 12');
  });

  it('says nothing of what is plain', () => {
    const { container } = render(<Whole text="12" />);
    expect(container.querySelector('p.understood')?.textContent).toBe('');
  });

  it.each(['0', '73', '1.5', '-3', 'a year', '1,5'])('%s is refused with the range', (text) => {
    render(<Whole text={text} />);
    expect(described('Type a whole number from 1 to 72.')).toBe(field());
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });
});
