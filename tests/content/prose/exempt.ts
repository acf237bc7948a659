/** Names that nobody can say in words of their own, each with the reason why it may stand in a run of eight. */
export const NAMES: readonly { readonly name: string; readonly because: string }[] = [
  {
    name: 'A field guide to the Amazon PM signing bonus',
    because: 'It is the second line of this site’s own name, which its brief gave it.',
  },
];
