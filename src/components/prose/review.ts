interface Reviewed {
  readonly id: string;
  readonly data: { readonly reviewBy: string };
}

/** The ids, with their dates, of entries whose review-by day has passed. */
export function overdueFacts(entries: readonly Reviewed[], today: Date): string[] {
  const day = today.toISOString().slice(0, 10);
  return entries
    .filter(({ data }) => data.reviewBy < day)
    .map(({ id, data }) => `${id} (${data.reviewBy})`);
}
