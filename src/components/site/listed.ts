import type { Destination } from './site.ts';

interface Listed extends Destination {
  /** Stands after the link, in parentheses. */
  readonly note?: string;
}

/**
 * Links as a sentence lists them, as HTML. A template would not do: the formatter breaks lines between tags, and a
 * break shows as a space before the comma.
 */
export function listed(links: readonly Listed[], separator = ', '): string {
  return links
    .map(({ href, label, note }) => {
      const after = note === undefined ? '' : ` (${escaped(note)})`;
      return `<a href="${escaped(href)}">${escaped(label)}</a>${after}`;
    })
    .join(separator);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
