import { DOORS, type Door, type InputDoor } from './doors.ts';

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
  Each tool reads its own part of a scenario, so one file serves them all; the tax tools
  (withholding, tax-owed, gross-up) each read an input of their own, which \`all\` builds from
  the offer's first year and the assumptions.
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
export function helpOn(door: Door | InputDoor): string {
  const { name, summary, example } = door;
  return `${name}: ${summary}

${whatItReads(door)}

Example input
${indented(JSON.stringify(example, null, 2))}

  npm run calc -- ${name} --schema     every field, and what counts if it is left out
`;
}

function whatItReads(door: Door | InputDoor): string {
  const { part } = door;
  if ('answer' in door) {
    return (
      door.reads ??
      `It reads \`${part}\`, an input of its own; the fields of \`${part}\` may also stand alone.`
    );
  }
  return `It reads \`${part}\` of a scenario; the fields of \`${part}\` may also stand alone.
A whole scenario and the files of src/content/examples are read too.`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
