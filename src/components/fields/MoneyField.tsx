import { formatMoney } from '../../lib/format.ts';
import { type Cents, MAX_AMOUNT } from '../../lib/money.ts';
import { moneyProblems } from './copy.ts';
import { TextField, type TextFieldProps } from './TextField.tsx';

const PROBLEMS = moneyProblems(formatMoney(MAX_AMOUNT));

export function MoneyField(props: Omit<TextFieldProps<Cents>, 'problems' | 'format' | 'whole'>) {
  return <TextField {...props} problems={PROBLEMS} format={formatMoney} />;
}
