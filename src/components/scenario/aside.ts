import { ASIDE_KEY, kept } from './shelf.ts';

/** Texts that could not be read back, oldest first. */
export function textsAside(): readonly string[] {
  const text = kept.read(ASIDE_KEY);
  return text === null ? [] : textsIn(text);
}

/** Puts a text aside, to be had again; whether that was possible. */
export function setAside(text: string): boolean {
  const before = textsAside();
  return before.includes(text) || kept.write(ASIDE_KEY, JSON.stringify([...before, text]));
}

/** What somebody else wrote there is a text that could not be read, too. */
function textsIn(text: string): readonly string[] {
  try {
    const texts: unknown = JSON.parse(text);
    if (Array.isArray(texts) && texts.every((one) => typeof one === 'string')) return texts;
  } catch {}
  return [text];
}
