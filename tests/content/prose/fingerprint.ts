import { hash } from 'node:crypto';
import { runsOf } from './runs.ts';

/** Words in a row that we share with nobody. */
export const RUN = 8;

/** A text that somebody else wrote: where it stands, and when and how much of it was read. */
export interface Source {
  readonly url: string;
  readonly title: string;
  /** The day, as in `2026-11-25`. */
  readonly read: string;
}

/** A source in the index: how many words of it were read, and how many runs of it no source before it has. */
export interface Indexed extends Source {
  readonly words: number;
  readonly runs: number;
}

export interface Fingerprint {
  readonly sources: readonly Indexed[];
  /** Every source's runs in turn, each as `BYTES` bytes, in ascending order within a source. */
  readonly runs: Buffer;
}

/** Forty bits: among a hundred thousand runs of ours, a false alarm is one in forty. */
const BYTES = 5;

/** A run of words as a number from which nobody reads the words. */
export function hashOf(run: string): number {
  return hash('sha256', run, 'buffer').readUIntBE(0, BYTES);
}

const HEAD = /^url: (?<url>.+)\ntitle: (?<title>.+)\nread: (?<read>\d{4}-\d{2}-\d{2})\n\n/;

/** A file of the folder of texts: a head of three lines, an empty line, the text. */
export function sourceIn(file: string): Source & { readonly text: string } {
  const head = HEAD.exec(file);
  const { url, title, read } = head?.groups ?? {};
  if (!head || !url || !title || !read) throw new Error('no head of url, title and read');
  return { url, title, read, text: file.slice(head[0].length) };
}

export function fingerprintOf(texts: readonly (Source & { readonly text: string })[]): Fingerprint {
  const taken = new Set<number>();
  const kept = texts.map(({ text, ...source }) => {
    const own = [...runsOf(text, RUN)].map(hashOf).filter((run) => !taken.has(run));
    for (const run of own) taken.add(run);
    const runs = [...new Set(own)].sort((one, other) => one - other);
    const words = text.split(/\s+/).filter(Boolean).length;
    return { indexed: { ...source, words, runs: runs.length }, runs };
  });
  return {
    sources: kept.map(({ indexed }) => indexed),
    runs: Buffer.concat(kept.flatMap(({ runs }) => runs.map(bytesOf))),
  };
}

function bytesOf(run: number): Buffer {
  const bytes = Buffer.alloc(BYTES);
  bytes.writeUIntBE(run, 0, BYTES);
  return bytes;
}

/** Whose a run is, by its hash. */
export function ownersOf({ sources, runs }: Fingerprint): ReadonlyMap<number, Source> {
  const owners = new Map<number, Source>();
  let at = 0;
  for (const source of sources) {
    for (const end = at + source.runs * BYTES; at < end; at += BYTES) {
      owners.set(runs.readUIntBE(at, BYTES), source);
    }
  }
  if (at !== runs.length) throw new Error('the index and the runs do not belong together');
  return owners;
}

export interface Shared {
  readonly run: string;
  readonly source: Source;
}

/** The runs of a text that are somebody else's. */
export function sharedWith(owners: ReadonlyMap<number, Source>, text: string): Shared[] {
  return [...runsOf(text, RUN)].flatMap((run) => {
    const source = owners.get(hashOf(run));
    return source ? [{ run, source }] : [];
  });
}
