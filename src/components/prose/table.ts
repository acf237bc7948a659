/** One line of a table in prose: its label and its cells, all of them formatted. */
export interface TableRow {
  readonly label: string;
  readonly cells: readonly string[];
  /** True where the row adds up the ones above. */
  readonly sum?: boolean | undefined;
}
