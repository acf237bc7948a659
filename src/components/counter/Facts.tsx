import { type FactId, factsEntered } from '../../lib/ask/facts.ts';
import { field } from '../../lib/sensitivity/lens.ts';
import { Ticks } from '../fields/Ticks.tsx';
import { fields, places } from '../scenario/fields.ts';
import { SheetChoice, SheetInput } from '../scenario/inputs.tsx';
import { edited } from '../scenario/store.ts';
import { useSheet } from '../scenario/useSheet.ts';
import { factSentence, INPUT_WORDS, TONE_OPTIONS } from './copy.ts';

const FACTS = field(places.counter, 'facts');

/** What the reader says is true, and how the words should sound. */
export function Facts() {
  const { state, update } = useSheet();
  const { sheet } = state;
  const ticked = FACTS.get(sheet) ?? [];
  const tick = (fact: FactId, isTrue: boolean) =>
    update((before) => {
      const others = (FACTS.get(before.sheet) ?? []).filter((other) => other !== fact);
      return edited(before, FACTS.set(before.sheet, isTrue ? [...others, fact] : others));
    });
  return (
    <>
      <Ticks
        legend={INPUT_WORDS.facts}
        hint={INPUT_WORDS.factsHint}
        name="counter.facts"
        options={factsEntered(sheet).map((fact) => ({
          value: fact,
          label: factSentence(fact, sheet.transition.items),
        }))}
        ticked={ticked as FactId[]}
        onTick={tick}
      />
      {ticked.includes('competing-offer') && sheet.alternative.competingOffer && (
        <SheetInput field={fields.counter.deadline} />
      )}
      <SheetChoice
        name="counter.tone"
        at={field(places.counter, 'tone')}
        legend={INPUT_WORDS.tone}
        options={TONE_OPTIONS}
      />
    </>
  );
}
