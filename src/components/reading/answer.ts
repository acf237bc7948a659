/** The answers that a tool's HTML gives, in the order in which they stand, as sentences. */
export function answersIn(html: string): string[] {
  return [...html.matchAll(/class="verdict"[^>]*>(.*?)<\/p>/gs)]
    .map(([, answer = '']) => answer.replace(/<[^>]*>/g, '').trim())
    .filter((answer) => answer !== '')
    .map((answer) => (/[.?!]$/.test(answer) ? answer : `${answer}.`));
}
