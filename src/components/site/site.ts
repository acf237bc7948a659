/** What every page says about the site: one place, so that header, footer and metadata agree. */
export const SITE = {
  name: 'Easiest Yes',
  strapline: 'A field guide to the Amazon PM signing bonus',
} as const;

export interface Destination {
  readonly href: string;
  readonly label: string;
}

export const SECTIONS: readonly Destination[] = [
  { href: '/', label: 'Guide' },
  { href: '/tools/', label: 'Tools' },
  { href: '/guidance/', label: 'Guidance' },
  { href: '/faq/', label: 'Questions' },
];

export const SMALL_PRINT: readonly Destination[] = [
  { href: '/drills/', label: 'Drills' },
  { href: '/glossary/', label: 'Glossary' },
  { href: '/sources/', label: 'Sources' },
  { href: '/methodology/', label: 'Methodology' },
  { href: '/about/', label: 'About' },
  { href: '/privacy/', label: 'Privacy' },
];
