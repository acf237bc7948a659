import { useState } from 'react';
import { formatPercent } from '../../lib/format.ts';
import { type Limits, type Parsed, parsePercent } from '../../lib/parse.ts';
import { NONE, percent, type Rate } from '../../lib/rate.ts';
import { EMPTY_FIELD, percentProblems } from '../fields/copy.ts';

/** How far the share price may be tried up and down, in percent. */
export const PRICE_LIMITS: Limits = { min: -50, max: 100 };

export const NO_CHANGE = formatPercent(NONE);

/** A change of the share price that is being tried: a question to the sheet, and no part of it. */
export interface PriceTry {
  readonly text: string;
  /** Why it cannot be read; empty where it can. */
  readonly problem: string;
  /** The last change that could be read. */
  readonly change: Rate;
  readonly onText: (text: string) => void;
}

export function usePriceTry(): PriceTry {
  const [text, setText] = useState(NO_CHANGE);
  const [change, setChange] = useState(NONE);
  const onText = (next: string) => {
    const read = parsePercent(next, PRICE_LIMITS);
    setText(next);
    if (read.state === 'valid') setChange(read.value);
  };
  return { text, problem: problemOf(parsePercent(text, PRICE_LIMITS)), change, onText };
}

const PROBLEMS = percentProblems(
  formatPercent(percent(PRICE_LIMITS.min)),
  formatPercent(percent(PRICE_LIMITS.max)),
);

function problemOf(parsed: Parsed<Rate>): string {
  if (parsed.state === 'invalid') return PROBLEMS[parsed.problem];
  return parsed.state === 'empty' ? EMPTY_FIELD : '';
}
