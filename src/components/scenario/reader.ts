import './jitless.ts';
import { type ExampleName, toolStart } from '../site/examples.ts';
import type { Start } from './store.ts';

// Everything that comes from outside the page goes through the schema here. Only ever imported when it is needed:
// the schema costs more bytes than a tool.

/** A labelled example, to begin from. */
export function readStart(name: ExampleName): Start {
  return toolStart(name);
}
