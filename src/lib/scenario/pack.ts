/** A link longer than this did not come from here. */
export const MOST_CODE = 100_000;

/** A scenario with every list full is a tenth of this; what unpacks to more is not one. */
export const MOST_TEXT = 2_000_000;

/** With a checksum, so that one changed letter is found and does not become another amount. */
const FORMAT = 'deflate';

/** A text, compressed and in letters that an address may hold. */
export async function packed(text: string): Promise<string> {
  const squeezed = new Blob([text]).stream().pipeThrough(new CompressionStream(FORMAT));
  const bytes = new Uint8Array(await new Response(squeezed).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text again; null if the code is damaged, or holds more than any link from here. */
export async function unpacked(code: string): Promise<string | null> {
  if (code.length > MOST_CODE) return null;
  try {
    const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    return await textIn(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(FORMAT)));
  } catch {
    return null;
  }
}

/** The text of a stream; null as soon as it is too long. */
async function textIn(stream: ReadableStream<Uint8Array>): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = stream.getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > MOST_TEXT) {
      await reader.cancel();
      return null;
    }
  }
}
