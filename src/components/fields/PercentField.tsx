import { formatPercent } from '../../lib/format.ts';
import type { Limits } from '../../lib/parse.ts';
import type { Rate } from '../../lib/rate.ts';
import { percentProblems } from './copy.ts';
import { TextField, type TextFieldProps } from './TextField.tsx';

interface Props extends Omit<TextFieldProps<Rate>, 'problems' | 'format' | 'whole'> {
  /** In percent, as the field's parser was given them. */
  readonly limits: Limits;
}

export function PercentField({ limits, ...props }: Props) {
  const problems = percentProblems(`${limits.min}%`, `${limits.max}%`);
  return <TextField {...props} problems={problems} format={formatPercent} />;
}
