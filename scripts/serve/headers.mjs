// Reads a _headers file as Netlify and Cloudflare Pages do.

/** @typedef {{ matches: (path: string) => boolean, headers: [name: string, value: string][] }} Rule */

/**
 * A line at the margin is a path, in which `*` stands for anything; indented lines under it are
 * headers; `#` begins a comment.
 * @param {string} text
 * @returns {Rule[]}
 */
export function parseHeaders(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ matches: matcher(content), headers: [] });
      continue;
    }
    const header = /^([A-Za-z0-9-]+):\s*(.+)$/.exec(content);
    const rule = rules.at(-1);
    if (!header?.[1] || !header[2] || !rule) {
      throw new Error(`_headers, line ${index + 1}: expected a path or an indented "Name: value"`);
    }
    rule.headers.push([header[1], header[2]]);
  }
  return rules;
}

/**
 * All headers for a path. A name given by several rules gets all the values, joined by commas, as
 * both hosts do; so no two rules may give Cache-Control for one path.
 * @param {Rule[]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const [name, value] of rules
    .filter((rule) => rule.matches(path))
    .flatMap((r) => r.headers)) {
    const key = name.toLowerCase();
    found[key] = found[key] ? `${found[key]}, ${value}` : value;
  }
  return found;
}

/** @param {string} pattern */
function matcher(pattern) {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`^${parts.join('.*')}$`);
  return (/** @type {string} */ path) => expression.test(path);
}
