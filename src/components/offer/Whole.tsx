import type { Start } from '../scenario/store.ts';
import { Frame } from './Frame.tsx';
import { Rest } from './Rest.tsx';

/** The offer on its own page, which is served with all of it. */
export default function WholeOffer({ start }: { readonly start: Start }) {
  return <Frame start={start}>{(rest) => <Rest {...rest} />}</Frame>;
}
