import type { ReasonId } from '../../lib/base-vs-signing-bonus/reasons.ts';
import type { RuleId } from '../../lib/base-vs-signing-bonus/rules.ts';
import type { Answer, Lever, QuestionId } from '../../lib/base-vs-signing-bonus/situation.ts';

interface QuestionWords<Q extends QuestionId> {
  readonly label: string;
  readonly hint?: string;
  readonly options: Readonly<Record<Answer<Q>, string>>;
}

interface LeverWords {
  /** Names the lever as something to do. */
  readonly headline: string;
  /** What that means, in one sentence. */
  readonly what: string;
}

interface RuleWords {
  readonly advice: string;
  /** The next thing to say to the recruiter. Square brackets are blanks that only the reader can fill. */
  readonly say: string;
}

export const QUESTION_WORDS: { readonly [Q in QuestionId]: QuestionWords<Q> } = {
  offer: {
    label: 'Do you have the offer in writing?',
    options: {
      written: 'Yes, in writing',
      verbal: 'Only in words',
      none: 'There is no offer yet',
    },
  },
  level: {
    label: 'Does the level fit the work?',
    hint: 'Compare what you would be in charge of with what people at that level are in charge of.',
    options: {
      fits: 'It fits',
      'too-low': 'It is too low',
      unsure: 'I am not sure',
    },
  },
  base: {
    label: 'Is base below what the work deserves?',
    hint: 'The range printed in the job posting is a start.',
    options: {
      fair: 'No, it is fair',
      below: 'Yes, clearly below',
      unsure: 'I am not sure',
    },
  },
  room: {
    label: 'What has the recruiter said about base?',
    options: {
      'not-discussed': 'Nothing yet',
      'has-room': 'It has room',
      'top-of-band': 'It is at the top of the band',
    },
  },
  competing: {
    label: 'Do you have another offer, and where is it better?',
    hint: 'Name its biggest advantage, year by year and not on average.',
    options: {
      none: 'No other offer',
      'cash-early': 'More cash in the first two years',
      'safer-equity': 'Stock that is safer or vests sooner',
      'higher-base': 'A higher base',
      'higher-for-good': 'More pay every year, later years too',
      'not-better': 'I have one, and it is not better',
    },
  },
  friction: {
    label: 'What makes the move hardest?',
    options: {
      none: 'Nothing in particular',
      'forfeited-pay': 'Pay I leave behind',
      'moving-costs': 'What moving costs',
      dates: 'Dates that I cannot move',
    },
  },
  urgency: {
    label: 'How soon do they need you?',
    options: {
      unknown: 'I do not know',
      'they-need-you-soon': 'Soon, and I can come',
      'you-need-time': 'Sooner than I can come',
      'no-hurry': 'There is no hurry',
    },
  },
  final: {
    label: 'Have they called it final?',
    options: {
      no: 'No',
      'base-only': 'Only base',
      'all-and-it-works': 'All of it, and I could live with it',
      'all-and-it-does-not-work': 'All of it, and it is not enough',
    },
  },
};

/** Over the questions that are folded away at first. */
export const MORE_QUESTIONS = 'Four more: other offers, friction, timing, “final”';

export const LEVER_WORDS: Readonly<Record<Lever, LeverWords>> = {
  'wait-for-the-written-offer': {
    headline: 'Wait for the written offer',
    what: 'Ask for nothing and agree to nothing until the level and every part of the pay are on paper.',
  },
  'fix-the-level': {
    headline: 'Settle the level first',
    what: 'Find out whether the level matches the work before you discuss any part of the pay.',
  },
  base: {
    headline: 'Ask for base',
    what: 'Make base your one request, with what the work is worth as the reason.',
  },
  'signing-bonus': {
    headline: 'Ask for signing bonus',
    what: 'Make the signing bonus your one request: a figure for each year, and what it covers.',
  },
  'shift-equity-into-cash': {
    headline: 'Ask to turn some stock into signing bonus',
    what: 'Keep the total about where it is, and ask for part of the stock’s value as cash at the start.',
  },
  'start-date-or-relocation': {
    headline: 'Ask about the start date or relocation',
    what: 'Get a date, or help with the move, that takes the difficulty away at its source.',
  },
  accept: {
    headline: 'Accept the offer',
    what: 'Stop negotiating, get the whole package in writing, and say yes to it.',
  },
  'weigh-walking-away': {
    headline: 'Weigh walking away',
    what: 'Compare the offer as it stands with your best alternative, and be ready to decline it.',
  },
};

export const RULE_WORDS: Readonly<Record<RuleId, RuleWords>> = {
  'no-offer': {
    advice:
      'There is nothing to negotiate yet. If you are asked for a number now, you would be guessing at the level as well as at the gap.',
    say: 'I would like to see the level and the whole offer before we talk about numbers. When do you expect to have it?',
  },
  'verbal-offer': {
    advice:
      'Be glad of it, and wait for the paper. Parts that nobody mentioned, such as how the bonus is paid and when it must be repaid, can change what you need to ask for.',
    say: 'Thank you, that is good to hear. Could you send it in writing, with the level, base, both signing bonuses, the stock and its vesting dates?',
  },
  'level-too-low-and-final': {
    advice:
      'What they called final is the package at this level, so ask about the level itself, once. If that is closed as well, judge the role at the level it has, and accept it or leave it.',
    say: 'I understand that the package is final at this level. Before I decide, could the level be looked at again, given that I would own [scope]?',
  },
  'level-too-low': {
    advice:
      'Leave the money alone until the level is settled. Base, stock and every later raise follow from it, and a signing bonus would only cover the gap for two years.',
    say: 'Before we get to pay, I would like to talk about the level. The work as you described it includes [scope]. What would it take to have the level reviewed?',
  },
  'final-and-works': {
    advice:
      'The negotiation is over, and it ended where you can say yes. What remains is to see the whole package on paper, including how the signing bonus is paid and when it would have to be repaid.',
    say: 'I am happy to accept. Please send me the complete package in writing, with how the signing bonus is paid and what I would owe if I left early.',
  },
  'final-and-does-not-work': {
    advice:
      'You no longer have a negotiation; you have a decision. Set the offer as it stands against your best alternative, and ask whether the role is worth the gap that is left.',
    say: 'Thank you for taking it as far as you could. As it stands it does not work for me yet, so I would like to take until [day] to decide.',
  },
  'level-unsure-base-below': {
    advice:
      'A base that is low for the work is often the sign of a level that is low for the work. Find out which of the two it is before you spend your one request.',
    say: 'Could you help me with one thing before we talk about pay: what separates this level from the next one, and on which side does [scope] fall?',
  },
  'lasting-gap-base-open': {
    advice:
      'The other offer stays ahead after a signing bonus has ended, so ask for something that stays as well. Base does, and so does a larger stock grant if they would rather move that.',
    say: 'I have another offer that pays [difference] more a year, and not only at the start. Is there room in base, or in the stock, to close part of that?',
  },
  'lasting-gap-base-shut': {
    advice:
      'The level is right, base is closed, and a signing bonus would end long before the gap does. A larger stock grant is the only thing left that lasts: ask for it once. If it does not move, the role itself has to be worth the difference.',
    say: 'I understand about base. My other offer pays [difference] more a year, for as long as I would stay. Could the stock grant close part of that?',
  },
  'lasting-gap-level-open': {
    advice:
      'Two years of cash cannot close a gap that goes on. Level can, because base and stock both follow from it, so first make sure that this one is right.',
    say: 'I have another offer that pays [difference] more a year, later years included. Before we look at single parts, are we sure that the level is right for [scope]?',
  },
  'base-below-and-open': {
    advice:
      'This is the case for opening with base: it is low for the work, and nobody has closed it. Bring what shows that, such as the posted range and the scope. If the answer is no, turn to the signing bonus in the same conversation.',
    say: 'For what I would own, base looks low: [your evidence]. What room is there to bring it up to [amount]?',
  },
  'safer-stock-elsewhere': {
    advice:
      'The other offer differs less in size than in how sure it is, so change the form of this one. You give up any rise in the shares that you trade, and their fall with it.',
    say: 'The other offer I have is easier to count on, because of how its stock pays out. Could some of the stock here become signing bonus, with the total about the same?',
  },
  'cash-early-elsewhere': {
    advice:
      'Show the difference year by year, and ask for each year’s in its own signing bonus. If no new money can be found, ask whether some of the stock could be paid as cash instead.',
    say: 'I have another offer that pays [difference] more in cash over the first two years. If the signing bonuses covered that, I could say yes here. How close could you get?',
  },
  'higher-base-elsewhere': {
    advice:
      'A higher base elsewhere does not make this one low for its level, and here it is hard to move. Let the signing bonus cover the difference in the first two years, after checking that years 3 and 4 hold up without it.',
    say: 'The other offer I have pays [difference] more in base. I know that base is hard to move here. Could the signing bonus make that up in the first two years?',
  },
  'base-below-and-shut': {
    advice:
      'Base is low and will not move, so another push there costs goodwill and brings nothing. A signing bonus can carry the gap for two years; decide now whether you could live with the base after that.',
    say: 'I understand that base cannot move. To make the first two years work I would need [amount] more in signing bonus. What could you do there?',
  },
  'you-need-time': {
    advice:
      'Say early that you need time, and say why. A later date may cost them little, and it can save you pay that is about to vest or a month of double rent. If money is still missing after that, it is a separate question.',
    say: 'I would rather tell you now than later: the earliest I could start well is [date], because of [reason]. Would that work, and is help with the move part of the offer?',
  },
  'forfeited-pay': {
    advice:
      'Pay that you forfeit has an amount and a date, and that makes it the easiest reason to pass on. Name the sum, and ask for that sum.',
    say: 'By leaving now I forfeit [amount], due in [month]. If the year 1 signing bonus covered that, I could sign. What could you do there?',
  },
  'moving-costs': {
    advice:
      'Add up what the move costs you beyond what they already pay, in dollars before tax. Ask for it as signing bonus, or as relocation money if that is easier for them, because movers want to be paid in the first week.',
    say: 'The move would cost me [amount] beyond the relocation help. Could the signing bonus cover that, or relocation, whichever is easier for you?',
  },
  'they-need-you-soon': {
    advice:
      'You can give them something they want: an early start. Offer it together with the one request that it makes easier to grant.',
    say: 'I could start on [date]. That would be easier to arrange with [amount] more in signing bonus, because [reason]. Is that possible?',
  },
  dates: {
    advice:
      'What troubles you is a date, so ask for a date. Money is the longer way round to the same place, and needs more people to approve it.',
    say: 'The difficulty on my side is [date or event]. Could we set the start for [date]?',
  },
  'base-at-its-ceiling': {
    advice:
      'You have been told where base ends, so do not spend another word on it. The signing bonus sits outside the band.',
    say: 'I understand about base, and I will not press it. To make this work I would need [amount] at the start, because [reason]. Is there room for that in the signing bonus?',
  },
  'base-called-final': {
    advice:
      'One part is closed, and that is all they said. Follow the conversation to where they left it open, and ask for one thing there.',
    say: 'That is clear about base, thank you. With [amount] more in year 1, because [reason], I could say yes. Is the signing bonus still open?',
  },
  'level-unsure': {
    advice:
      'Nothing you answered points away from the signing bonus. But confirm the level before you name a figure: the bonus ends after two years, and the level stays.',
    say: 'Before we talk about figures, could you confirm the level, and what I would own in the first year?',
  },
  'nothing-to-press-with': {
    advice:
      'You have no better offer and no particular cost to point at, and you may still ask. Keep it to one figure, one reason and one try, and know beforehand whether you would sign anyway.',
    say: 'I like this role, and [amount] more at the start would settle it for me. Is there any room in the signing bonus?',
  },
  'offer-is-close': {
    advice:
      'Level and base are right, so you are close. The signing bonus is the smallest change that can close the rest; if it moves only a little, that can still be a good end.',
    say: 'We are close. With [amount] more in the signing bonus, because [reason], I would sign. Can that be done?',
  },
  'nothing-special': {
    advice:
      'Start from the signing bonus, since it is usually what moves with the least resistance. Each answer you add makes this advice more your own; the offer should be in writing before you ask.',
    say: 'I would like to find a way to say yes. What would help is [amount] more in signing bonus, because [reason]. Is there room for that?',
  },
};

export const REASON_WORDS: Readonly<Record<ReasonId, string>> = {
  'no-offer-yet': 'There is no offer yet, so you would be bargaining against yourself.',
  'not-in-writing': 'What you have heard can still change until it is written down.',
  'level-comes-next':
    'You think that the level is too low; once it is on paper, that is the first thing to raise.',

  'level-below-the-work':
    'The level is below the work, and everything else in the offer follows from the level.',
  'level-unknown': 'You are not sure of the level, and no figure means much until you are.',
  'base-points-at-the-level':
    'Base is below what the work deserves, which is how a low level shows.',
  'lasting-gap-is-a-level-gap':
    'The other offer stays ahead every year, and a level lasts as long as that.',
  'band-is-full': 'Base has reached the top of its band, so only a different level could raise it.',
  'final-at-this-level': 'What they called final is the package at this level.',

  'final-and-it-works': 'They have called all of it final, and you could live with it.',
  'nothing-better-in-hand': 'You have nothing better in hand.',

  'final-and-it-does-not-work': 'They have called all of it final, and it is not enough for you.',
  'better-for-good-elsewhere': 'You have another offer that pays more every year.',
  'better-in-part-elsewhere': 'You have another offer that is better in one respect.',

  'base-low-for-the-work': 'Base is clearly below what the work deserves.',
  'lasting-gap-needs-lasting-pay':
    'The other offer pays more every year, and base is paid every year.',
  'higher-base-shows-the-price': 'Another offer shows that your work commands a higher base.',
  'base-has-room': 'The recruiter has said that base has room.',
  'base-not-refused': 'Nobody has told you that base is closed.',

  'stock-safer-elsewhere':
    'The other offer’s stock is safer or vests sooner, and cash makes up for exactly that.',
  'unvested-pay-left-behind':
    'You leave pay behind, which is the best reason for wanting more of the total in cash.',

  'more-cash-early-elsewhere':
    'The other offer pays more cash in the first two years, which are the years that a signing bonus pays in.',
  'higher-base-elsewhere':
    'The other offer’s base is higher, and a one-off can match it for two years.',
  'forfeited-pay-has-a-price': 'The pay you leave behind is a sum that you can name.',
  'moving-has-a-price': 'The move has a price that you can add up, and you pay it once.',
  'their-hurry':
    'They need you soon and you can come, which makes money at the start easier to approve.',
  'date-to-trade':
    'You have a fixed date on your side: say so early, and keep it apart from the money.',

  'time-to-arrive': 'They want you sooner than you can come.',
  'date-is-the-cost': 'What makes the move hard is a date, and a start date is cheap to move.',
  'later-start-saves-pay':
    'Starting later may let you keep some of the pay you would leave behind.',
  'relocation-pays-first':
    'Moving is paid for in the first weeks, when relocation money helps and a monthly bonus does not.',
  'no-hurry-on-their-side': 'They are in no hurry, so a later start costs them little.',
  'asking-shows-their-hurry':
    'You do not know how soon they need you, and talking about the date will tell you.',

  'base-at-its-ceiling': 'Base has reached the top of its band, so pressing there brings nothing.',
  'base-called-final': 'They have called base final, so pressing there brings nothing.',
  'one-off-for-a-low-base':
    'Base is low and closed, so cash at the start has to carry what it can.',
  'level-is-right': 'The level fits, so no larger problem hides behind the money.',
  'base-is-fair': 'Base is fair for the work, so there is little case for raising it.',
  'no-case-for-base':
    'You cannot yet show that base is low, and a request without a case is easy to refuse.',
  'base-is-no-opening': 'Base has not come up, and it is seldom the best place to open.',
  'one-off-is-easier-than-base':
    'Even where base has room, a raise is paid every year after; a one-off takes less to approve.',
  'least-costly-to-grant': 'With little to press with, ask for what costs them least to grant.',
  'level-still-open':
    'You are not sure of the level; a one-off leaves that open, so confirm it before you name a figure.',
  'nothing-is-final': 'They have not called anything final.',
  'most-room-usually': 'Of all the parts of an offer, this is usually the one with the most room.',
};
