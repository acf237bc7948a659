/** Puts a text on the clipboard; whether that was possible. A browser may refuse it, or have no clipboard at all. */
export async function putOnClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
