/** Enter in a field sends nothing anywhere. */
export function stay(event: { readonly preventDefault: () => void }) {
  event.preventDefault();
}
