/** Gives the items of a rendered list the anchors c1, c2 … in order, and a box to tick in each. */
export function withStepBoxes(html: string): string {
  let step = 0;
  return html.replace(/<li>(.*?)<\/li>/gs, (_, words: string) => {
    step += 1;
    const box = `<input type="checkbox" name="c${step}">`;
    return `<li id="c${step}"><label><span>${words}</span>${box}</label></li>`;
  });
}
