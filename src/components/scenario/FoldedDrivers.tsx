import type { Driver } from '../../lib/sensitivity/calculate.ts';
import { Fold } from '../fields/Fold.tsx';
import { Drivers } from './Drivers.tsx';

interface Props {
  readonly drivers: readonly Driver[];
  readonly measure: string;
  readonly whole: boolean;
}

/** What matters most: in view on a tool's own page, folded away inside an article. */
export function FoldedDrivers({ whole, ...told }: Props) {
  if (whole) return <Drivers {...told} />;
  return <Fold summary="What matters most">{() => <Drivers {...told} />}</Fold>;
}
