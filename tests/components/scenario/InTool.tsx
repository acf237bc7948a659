import type { ReactNode } from 'react';
import { SheetProvider, usePageSheet } from '../../../src/components/scenario/useSheet.ts';
import { toolStart } from '../../../src/components/site/examples.ts';
import type { Sheet } from '../../../src/lib/scenario/sheet.ts';

interface Props {
  /** Parts of the sheet that differ from the example. */
  readonly sheet?: Partial<Sheet>;
  readonly children: ReactNode;
}

const START = toolStart();

/** Fields as they stand in a tool, on the example but for what is said. */
export function InTool({ sheet, children }: Props) {
  const inUse = usePageSheet({ ...START, sheet: { ...START.sheet, ...sheet } });
  return <SheetProvider value={inUse}>{children}</SheetProvider>;
}
