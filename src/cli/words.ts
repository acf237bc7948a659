import type { AskIssue } from '../lib/ask/issues.ts';
import type { CompareIssue, ComparisonIssue } from '../lib/compare/calculate.ts';
import type { Flips } from '../lib/compare/flips.ts';
import type { ExchangeIssue } from '../lib/exchange/calculate.ts';
import type { ImpliedGrowthIssue, YearIssue } from '../lib/implied-growth/calculate.ts';
import type { LeavingIssue } from '../lib/ledger/repayment-issues.ts';
import type { OfferIssue } from '../lib/offer/issues.ts';
import type { StartDateIssue } from '../lib/start-date/calculate.ts';
import type { GrossUpIssue } from '../lib/tax/gross-up.ts';
import type { TaxIssue } from '../lib/tax/issues.ts';
import type { TaxCode } from '../lib/tax/levy.ts';
import type { TransitionIssue } from '../lib/transition-cost/calculate.ts';
import type { ChangeIssue } from '../lib/versions/issues.ts';

/** What an offer's total leaves out or takes for granted. */
export const OFFER_ISSUE_WORDS: Readonly<Record<OfferIssue, string>> = {
  'no-base': 'No base pay was stated, so it counts as 0.',
  'vests-after-horizon':
    'Some of the equity vests after the years compared and is not in the total.',
  'signing-bonus-after-horizon':
    'Some of the signing bonus is paid after the years compared and is not in the total.',
  'one-offs-after-horizon':
    'A one-off payment or cost falls after the years compared and is not in the total.',
  'equity-without-growth':
    'Equity counts at its price when granted; a recruiter’s yearly totals may assume growth.',
  'equity-with-growth': 'Equity counts at an assumed price, which nobody knows.',
  'relocation-not-counted': 'Relocation money covers a cost, so it is not in the total.',
};

/** What the amounts of leaving early leave out or take for granted. */
export const LEAVING_ISSUE_WORDS: Readonly<Record<LeavingIssue, string>> = {
  'repayment-terms-not-stated':
    'The signing bonus comes in a lump and no terms of repayment were stated, so nothing counts as owed.',
  'relocation-terms-not-stated':
    'No terms of repayment were stated for the relocation money, so nothing of it counts as owed.',
  'net-without-rate':
    'A net repayment needs the share that was withheld; none was stated, so the gross amount counts.',
};

/** Why a year’s total implies no growth. */
export const YEAR_ISSUE_WORDS: Readonly<Record<YearIssue, string>> = {
  'no-equity-in-year': 'No equity vests in this year, so its total implies no growth.',
  'total-below-cash': 'The total is less than base, signing bonus and other pay alone.',
  'growth-makes-no-difference':
    'All of this year’s equity vests before the price can change, so no growth is implied.',
  'out-of-range': 'The total would take a growth below −99.99% or above 400% a year.',
};

/** What a recruiter’s totals do not say. */
export const IMPLIED_GROWTH_ISSUE_WORDS: Readonly<Record<ImpliedGrowthIssue, string>> = {
  'no-totals': 'No totals by the recruiter were stated; write offer.recruiter.totals.',
  'no-growth-in-a-year': 'At least one year’s total implies no growth at all.',
  'no-common-growth': 'No one growth brings every year within the tolerance of its total.',
};

/** What a comparison leaves out or takes for granted about the offer. */
export const COMPARE_ISSUE_WORDS: Readonly<Record<CompareIssue, string>> = {
  ...LEAVING_ISSUE_WORDS,
  'no-alternative':
    'There is nothing to compare with; write alternative.presentJob or alternative.competingOffer.',
};

/** The same, about one alternative. */
export const COMPARISON_ISSUE_WORDS: Readonly<Record<ComparisonIssue, string>> = {
  'present-job-equity-counted':
    'What vests in the present job is counted here; leave it out of the transition cost.',
  'vests-after-horizon':
    'Some equity vests after the years compared and is not in the totals over the horizon.',
};

/** What to say where nothing turns the answer. */
export const NO_FLIP_WORDS: Readonly<Record<keyof Flips, string>> = {
  price: 'No price of the offer’s shares from −100% to +400% turns the answer.',
  payout: 'No payout of the alternative’s cash bonus from 0% to 500% turns the answer.',
  certainty: 'No share of the alternative’s equity that comes true turns the answer.',
};

/** What an exchange rate has no answer for. */
export const EXCHANGE_ISSUE_WORDS: Readonly<Record<ExchangeIssue, string>> = {
  'nothing-kept-by-then': 'By that month nothing of the signing bonus is kept.',
  'no-base-by-then': 'No raise in base brings as much by that month.',
  'no-year-2-bonus-by-then': 'No signing bonus of year 2 brings as much by that month.',
  'no-equity-by-then': 'No grant of equity brings as much by that month.',
  'no-price': 'No price was stated, so equity is not counted in units.',
};

/** What the change of a total does not show. */
export const CHANGE_ISSUE_WORDS: Readonly<Record<ChangeIssue, string>> = {
  'relocation-changed': 'Relocation money changed; it covers a cost and is in no total.',
  'way-paid-changed': 'The signing bonus is paid in another way, which moves money within a year.',
  'repayment-changed': 'The terms of repayment changed.',
  'growth-changed': 'The versions assume different growth, so part of the change may be no change.',
  'after-horizon-changed': 'What comes after the years compared changed and is not in the total.',
};

/** What an ask leaves out or takes for granted. */
export const ASK_ISSUE_WORDS: Readonly<Record<AskIssue, string>> = {
  'nothing-to-ask-for':
    'Nothing that was entered is a reason for a dollar: no shortfall in years 1 and 2, and no cost of the move.',
  'no-alternative':
    'No such alternative was entered, so no shortfall counts; write alternative.presentJob or alternative.competingOffer.',
  'permanent-shortfall':
    'The offer falls short for good; a signing bonus ends after two years, so talk about level or equity.',
  'slight-permanent-shortfall':
    'The offer falls short for good, but by too little to call: no reason to reopen level or equity.',
  'equity-counted-in-comparison':
    'The equity left behind is counted in the comparison with the present job, so it is left out of the transition cost.',
  'annual-bonus-may-count-twice':
    'The present job’s cash bonus is compared and a forfeited bonus is a cost too; make sure they are not the same one.',
  'leaving-costs-in-both':
    'Leaving the present job costs the same whichever offer you take; only what Amazon alone would cost sets them apart.',
  'relocation-money-not-deducted':
    'The offer has relocation money; make sure the cost of moving is what remains after it.',
  'equity-growth-assumed': 'Equity counts at an assumed price, which nobody knows.',
  'floor-above-ask': 'The least you would accept is more than the reasons entered can carry.',
  'ask-above-room': 'The ask is more than you think the signing bonus can still rise.',
  'more-than-one-ask': 'There is more than one ask; choose the one that matters most.',
};

/** What a start date leaves out or takes for granted. */
export const START_DATE_ISSUE_WORDS: Readonly<Record<StartDateIssue, string>> = {
  'no-dates':
    'No cost that waiting could spare has a date; write the date of each vest, bonus and repayment.',
  'nothing-changes': 'No day of the window costs less than the first.',
  'dates-missing': 'A cost that waiting could spare has no date, so it counts as lost on any day.',
  'more-after-window': 'Starting after the window would spare more; see afterWindow.',
  'delay-not-priced':
    'What a later start costs at the new job is not counted: pay, and vests that come later.',
};

/** What each tax is called. */
export const TAX_WORDS: Readonly<Record<TaxCode, string>> = {
  'federal-income': 'Federal income tax',
  'social-security': 'Social Security',
  medicare: 'Medicare',
  'additional-medicare': 'Additional Medicare',
  'state-income': 'State income tax',
  'state-payroll': 'State payroll tax',
  'local-income': 'Local income tax',
  combined: 'All taxes at one rate',
};

/** What an amount of tax leaves out or takes for granted. */
export const TAX_ISSUE_WORDS: Readonly<Record<TaxIssue | GrossUpIssue, string>> = {
  'state-not-stated': 'No state was named, so no state or local tax is counted.',
  'state-withholding-unknown':
    'The rate that this state withholds from a bonus is not known here and is not counted; write stateRate.',
  'state-payroll-unknown':
    'A payroll tax of this state is not known here and is not counted; write figures.statePayroll.',
  'local-withholding-unknown':
    'The rate that a place withholds from a bonus is not known here and is not counted; write localRate.',
  'withheld-by-tables':
    'No rate for bonuses is set here: they are added to other pay and withheld from tables. What the brackets take on top of the year’s wages counts, which is near it; write annualWages if yours are others, or stateRate.',
  'rate-by-annual-wages':
    'The rate withheld here goes by the wages of the whole year; the line names the step. Write annualWages if yours are others; where no wages are stated, $150,000 counts.',
  'rate-rises-within-bonus':
    'The bonus crosses a threshold from which another rate is withheld; each step has its own line.',
  'supplemental-above-wages':
    'The supplemental wages are more than all wages of which they are part; both count as stated.',
  'state-tax-unknown':
    'This state’s income tax is not known here and is not counted; write stateRate.',
  'state-top-rate':
    'The state’s brackets are not known here, so its highest rate counts; the tax may be lower.',
  'state-tax-simplified':
    'State tax comes from the brackets, with the deductions, exemptions and recapture on file; other exemptions and credits are not counted.',
  'state-deduction-shrinks':
    'The bonus takes a deduction or credit of the state away at once, or adds a tax; what that costs has its own line.',
  'state-deducts-federal-tax':
    'The state deducts federal income tax, or a part of it, which lowers the rates shown and makes them depend on the federal bracket.',
  'brackets-of-single':
    'State or local brackets for this filing status are not on file, so those of single people count.',
  'local-tax-unknown': 'A local income tax is not known here and is not counted; write localRate.',
  'local-tax-as-withheld': 'A local income tax counts at the rate at which it is withheld.',
  'spouse-not-on-return': 'A spouse’s wages count on a joint return alone.',
  'no-gross-up': 'No gross leaves this net: tax takes more than 99 cents of the next dollar.',
};

/** Where the rate of a gross-up is from, and how far it reaches. */
export const TRANSITION_ISSUE_WORDS: Readonly<Record<TransitionIssue, string>> = {
  'rate-computed':
    'What is paid after tax is grossed up at the tax on the dollar after the offer’s first year; write transition.marginalRate for another rate.',
  'rate-assumed':
    'Nothing is known of the pay, so a rate is assumed; write transition.marginalRate, or an offer with its base.',
  'rate-ends-earlier':
    'The rate changes before so much more is earned, so the gross-up is approximate; see holdsFor.',
};
