/** What each field is called, wherever it stands; by its path in a scenario file. */
const PAY = {
  base: 'Base salary, a year',
  raise: 'Yearly raise here',
  'signingBonus.year1': 'Signing bonus, year 1',
  'signingBonus.year2': 'Signing bonus, year 2',
  'cashBonus.target': 'Cash bonus target, of base',
  'cashBonus.payout': 'Of that target, what is paid',
  'equity.value': 'Equity grant, in dollars',
  'equity.units': 'Units granted',
  'equity.grantPrice': 'Price a unit',
  'equity.growth': 'Price growth, a year',
} as const;

function under<Words extends Readonly<Record<string, string>>>(path: string, words: Words) {
  return Object.fromEntries(
    Object.entries(words).map(([name, label]) => [`${path}.${name}`, label]),
  );
}

const LABELS: Readonly<Record<string, string>> = {
  'offer.role': 'Role',
  'offer.startDate': 'Start date',
  ...under('offer', PAY),
  'offer.relocation.amount': 'Relocation money',
  'offer.signingBonus.repayment.windowMonths': 'Months in which it can be reclaimed',
  'alternative.presentJob.employer': 'Present employer',
  ...under('alternative.presentJob', PAY),
  'alternative.competingOffer.employer': 'Other employer',
  ...under('alternative.competingOffer', PAY),
  'transition.marginalRate': 'Your top tax rate, all taxes together',
  'baseVsSigningBonus.rise': 'Raise in base, a year',
  'baseVsSigningBonus.bonus': 'Signing bonus instead',
  'baseVsSigningBonus.riders': 'What rides on base',
  'leaving.month': 'Month in which you leave',
  'leaving.withheldRate': 'Share withheld from a lump',
  'exchange.amount': 'Signing bonus of year 1 to exchange',
  'ask.floor.year1': 'Least you would accept more, year 1',
  'ask.floor.year2': 'Least you would accept more, year 2',
  'ask.room': 'The most it can still rise',
  'counter.deadline': 'The other offer needs an answer by',
  'startDate.from': 'Earliest start',
  'startDate.to': 'Latest start',
  'startDate.gapDays': 'Days between the two jobs',
  'assumptions.horizonYears': 'Years you look ahead',
  'assumptions.raise': 'Yearly raise of base',
  'assumptions.discountRate': 'Discount on later money, a year',
  'assumptions.stay': 'Chance that you stay, each year',
  'assumptions.filingStatus': 'Filing status',
  'assumptions.state': 'State that taxes the pay',
  'assumptions.localities': 'City or county that taxes it too',
  'assumptions.otherIncome': 'Other household income, a year',
};

/**
 * The name of a field.
 * @throws Error if the path is no field’s; what stands in lists is named where it is shown.
 */
export function labelOf(path: string): string {
  const label = labelIn(path);
  if (label === undefined) throw new Error(`no label for ${path}`);
  return label;
}

/** The name of a field, if there is one at that path. */
export function labelIn(path: string): string | undefined {
  return LABELS[path];
}
