import { parsedJson } from '../untrusted.ts';
import { readForm } from './forms.ts';
import { unpacked } from './pack.ts';
import type { Read } from './read.ts';
import type { Scenario } from './schema.ts';
import { SHARE_KINDS, type ShareKind } from './share.ts';

/** What a link tells, and how much of the truth that is. */
export interface Shared {
  readonly kind: ShareKind;
  readonly scenario: Scenario;
}

/** A link as it was read, or what is wrong with it; then also what it holds, for as much of it as is right. */
export type ReadShare =
  | { readonly state: 'valid'; readonly value: Shared }
  | (Extract<Read<Shared>, { state: 'invalid' }> & {
      readonly held: {
        readonly form: number;
        readonly kind: ShareKind;
        readonly input: unknown;
      } | null;
    });

const LINK = new RegExp(`^(\\d{1,3})\\.(${SHARE_KINDS.join('|')})\\.([\\w-]+)$`);

const NO_LINK = 'is no link from this site, or a part of it is missing';
const DAMAGED = 'is damaged: a part of it is missing, or was changed on its way';

/** Reads the text behind the # of a link; whatever it is, this answers and does not throw. */
export async function readShare(text: string): Promise<ReadShare> {
  const link = LINK.exec(text);
  if (!link) return wrong(NO_LINK);
  // `LINK` has three groups, and its second is a kind.
  const [, form, kind, code] = link as unknown as [string, string, ShareKind, string];
  const json = await unpacked(code);
  const input = json === null ? undefined : parsedJson(json);
  if (input === undefined) return wrong(DAMAGED);
  const read = readForm(Number(form), input);
  if (read.state === 'valid') return { state: 'valid', value: { kind, scenario: read.value } };
  return { ...read, held: { form: Number(form), kind, input } };
}

function wrong(message: string): ReadShare {
  return { state: 'invalid', problems: [{ path: '', message }], held: null };
}
