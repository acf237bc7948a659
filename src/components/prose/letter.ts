/** What `<Remark>` starts with, in the HTML of a clause. */
const REMARK = '<div class="remark">';

/** A clause's own words and the remark beside them, apart; tags inside a tag are rendered as one. */
export function withoutRemark(html: string): { wording: string; remark: string } {
  const at = html.indexOf(REMARK);
  if (at < 0) return { wording: html, remark: '' };
  return { wording: html.slice(0, at), remark: html.slice(at) };
}
