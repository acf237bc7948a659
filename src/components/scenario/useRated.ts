import { useEffect, useMemo, useState } from 'react';
import { type NextDollar, ratedBy, wantsRate } from '../../lib/scenario/inputs.ts';
import type { Scenario } from '../../lib/scenario/schema.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';

type Compute = (scenario: Scenario) => NextDollar;

/**
 * The sheet with the tax rate on the next dollar, once it is wanted and has been computed. Figures and rules are fetched
 * only then, all states at once, so that nobody learns which one is looked up. Without them the usual rate counts.
 */
export function useRated(sheet: Sheet): Sheet {
  const [compute, setCompute] = useState<Compute | null>(null);
  const isWanted = wantsRate(sheet);
  useEffect(() => {
    if (isWanted) loaded().then((ready) => setCompute(() => ready));
  }, [isWanted]);
  return useMemo(
    () => (isWanted && compute ? ratedBy(sheet, compute(sheet)) : sheet),
    [isWanted, compute, sheet],
  );
}

let loading: Promise<Compute | null> | undefined;

function loaded(): Promise<Compute | null> {
  loading ??= load().catch(() => {
    loading = undefined;
    return null;
  });
  return loading;
}

async function load(): Promise<Compute> {
  const [{ rateOnNextDollar }, { onFileOf }, response] = await Promise.all([
    import('../../lib/tax/next-dollar.ts'),
    import('../../lib/tax/tables.ts'),
    fetch('/figures/tax.json'),
  ]);
  const onFile = onFileOf(await response.json());
  return (scenario) => {
    const read = rateOnNextDollar(scenario, onFile);
    return read?.state === 'valid' ? read.value : null;
  };
}
