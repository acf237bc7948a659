import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro writes the hash of every script of the site into the policy of every page, about a kilobyte that does not
 * compress. A page needs those of its own inline scripts and styles: files are covered by 'self'.
 */
export default function policy(): AstroIntegration {
  return {
    name: 'policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const files = await readdir(site, { recursive: true });
        await Promise.all(
          files.filter((file) => file.endsWith('.html')).map((file) => shorten(join(site, file))),
        );
      },
    },
  };
}

async function shorten(file: string): Promise<void> {
  await writeFile(file, withOwnHashes(await readFile(file, 'utf8')));
}

const INLINE = /<(script|style)\b(?![^>]*\bsrc=)[^>]*>(.*?)<\/\1>/gs;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const HASH = / '(sha256-[^']+)'/g;

/** The page, its policy without the hashes of what does not stand in it. */
export function withOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, , text = '']) => hashOf(text)));
  return html.replace(POLICY, (meta) =>
    meta.replace(HASH, (source, hash: string) => (own.has(hash) ? source : '')),
  );
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
