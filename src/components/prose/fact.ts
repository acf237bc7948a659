import { type CollectionEntry, getEntry } from 'astro:content';

/**
 * The fact of that file name.
 * @throws Error that names it if there is none, so that the build says which tag is wrong.
 */
export async function factOf(id: string): Promise<CollectionEntry<'facts'>['data']> {
  const fact = await getEntry('facts', id);
  if (!fact) throw new Error(`no fact called “${id}” in src/content/facts`);
  return fact.data;
}
