import { formatCount } from '../../lib/format.ts';
import type { Limits } from '../../lib/parse.ts';
import { wholeProblems } from './copy.ts';
import { TextField, type TextFieldProps } from './TextField.tsx';

interface Props extends Omit<TextFieldProps<number>, 'problems' | 'format' | 'whole'> {
  readonly limits: Limits;
}

export function WholeField({ limits, ...props }: Props) {
  const problems = wholeProblems(formatCount(limits.min), formatCount(limits.max));
  return <TextField {...props} problems={problems} format={formatCount} whole />;
}
