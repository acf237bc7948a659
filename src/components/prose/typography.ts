/** Straight quotes and apostrophes as a printer would set them; Markdown gets the same from Astro. */
export function typographic(text: string): string {
  return (
    text
      .replace(/(^|[\s([{–—])"/g, '$1“')
      .replace(/"/g, '”')
      .replace(/(^|[\s([{“–—])'/g, '$1‘')
      .replace(/'/g, '’')
      // A row of percentages is read as one figure.
      .replace(/% \/ (?=\d)/g, '%\u00a0/\u00a0')
  );
}
