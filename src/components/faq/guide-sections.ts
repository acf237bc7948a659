import { pointsIn } from '../reading/guide-parts.ts';

export interface Section {
  readonly href: string;
  readonly heading: string;
}

/** Under which heading of the guide's source each point stands; ten checklist steps stand under theirs. */
export function sectionsOfPoints(mdx: string): ReadonlyMap<string, Section> {
  const sections = new Map<string, Section>();
  let heading = 'The verdict';
  for (const line of mdx.split('\n')) {
    heading = /^##+ (.+)$/.exec(line)?.[1] ?? heading;
    for (const id of pointsIn(line)) sections.set(id, { href: `/#${id}`, heading });
  }
  return sections;
}
