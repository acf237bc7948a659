/** Gives the items of a rendered list the anchors c1, c2 … in order. */
export function withStepIds(html: string): string {
  let step = 0;
  return html.replace(/<li>/g, () => {
    step += 1;
    return `<li id="c${step}">`;
  });
}
