import type { Door } from './door.ts';
import { DOORS } from './doors.ts';

/** What `--help` prints. */
export function help(): string {
  return `The calculators of Easiest Yes on the command line. Answers are JSON.

Usage
  npm run calc -- TOOL FILE.json     read a file
  npm run calc -- TOOL -             read standard input; the dash may be left out
  npm run calc -- FILE.json          run every tool that the file has the parts for
  npm run calc -- TOOL --schema      print the JSON Schema of what the tool reads
  npm run calc -- TOOL --example     print an input to start from
  npm run calc -- --help             print this

Tools
${DOORS.map(({ name, summary }) => `  ${name.padEnd(23)}${summary}`).join('\n')}

Input
  Each tool reads its own part of a scenario, so one file serves them all. What a part leaves
  out comes from the other parts where it can: the tax tools (withholding, tax-owed, gross-up)
  ask about the offer's signing bonus and first year if nothing else is stated.
  Amounts are dollars: 150000, 150000.5, "$150,000" or "150k". Rates are 0.03 or "3%".

Examples
  npm run calc -- offer src/content/examples/l6-published.json
  npm run --silent calc -- decide --example | npm run --silent calc -- decide
  echo '{"rise": 10000, "bonus": 30000}' | npm run calc -- base-vs-signing-bonus

Exit codes
  0  the answer, or this help, is on standard output
  2  something is wrong: one line a problem on standard error, nothing on standard output
`;
}

/** What `TOOL --help` prints. */
export function helpOn(door: Door): string {
  const { name, summary, example } = door;
  return `${name}: ${summary}

${whatItReads(door)}

Example input
${indented(JSON.stringify(example, null, 2))}

  npm run calc -- ${name} --schema     every field, and what counts if it is left out
`;
}

function whatItReads({ part }: Door): string {
  const files = 'The files of src/content/examples are read too.';
  if (part === null) {
    return `It reads a whole scenario. ${files}\nA file without a tool before it means the same.`;
  }
  return `It reads \`${part}\` of a scenario; the fields of \`${part}\` may also stand alone, with other parts beside them.
A whole scenario does as well. ${files}`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
