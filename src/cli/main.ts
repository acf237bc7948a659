// The command line: only what a process does; everything else is in run.ts.
import { createReadStream } from 'node:fs';
import { type Loaded, run } from './run.ts';

/** A scenario takes a few kB. */
const MOST_BYTES = 1_000_000;

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
};

async function load(source: string): Promise<Loaded> {
  if (source === '-' && process.stdin.isTTY) {
    return { wrong: 'nothing came in; name a file, or pipe one in' };
  }
  try {
    return await textOf(source === '-' ? process.stdin : createReadStream(source));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { wrong: FILE_PROBLEMS[code] ?? `cannot be read (${code || 'unknown reason'})` };
  }
}

async function textOf(stream: AsyncIterable<Uint8Array | string>): Promise<Loaded> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    size += bytes.length;
    if (size > MOST_BYTES) return { wrong: 'is larger than 1 MB; a scenario takes a few kB' };
    chunks.push(bytes);
  }
  return decoded(Buffer.concat(chunks));
}

/** A byte order mark at the start is dropped. */
function decoded(bytes: Uint8Array): Loaded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { wrong: 'is not text in UTF-8; save it as UTF-8' };
  }
}

/** Whoever reads our output may stop early, as `head` does. */
process.stdout.on('error', () => process.exit(0));

try {
  const { code, out, err } = await run(process.argv.slice(2), load);
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`calc: stopped by a mistake of its own (${reason}); please report it\n`);
  process.exitCode = 2;
}
