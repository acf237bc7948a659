/** The tools with a page of their own, in the order in which a candidate needs them. */
export const TOOLS = [
  {
    href: '/tools/offer/',
    title: 'Your offer, year by year',
    question:
      'Put the offer beside staying and beside another offer: who pays more in which year, and what you keep if you leave early.',
  },
  {
    href: '/tools/base-vs-signing-bonus/',
    title: 'Base or signing bonus?',
    question:
      'Eight questions pick the one lever to pull; then see in which month a raise overtakes a bonus.',
  },
  {
    href: '/tools/transition-cost/',
    title: 'What the move costs',
    question:
      'List what you give up and pay by changing jobs, and read it in the unit a signing bonus comes in.',
  },
  {
    href: '/tools/counter/',
    title: 'The ask and the counter',
    question:
      'Size one ask with a reason for every dollar, tick what is true, and take away the email, the phone script and the replies.',
  },
] as const;
