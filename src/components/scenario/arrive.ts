import { readShare } from '../../lib/scenario/read-share.ts';
import type { Scenario } from '../../lib/scenario/schema.ts';
import type { ShareKind } from '../../lib/scenario/share.ts';
import { sheetOf } from '../../lib/scenario/sheet.ts';
import { writeScenario } from '../../lib/scenario/write.ts';
import { isExample } from '../site/examples.ts';
import { contentLines } from './contents.ts';
import type { Store } from './live.ts';
import { problemText, readRest, readSettings, readStart, settingsIn } from './reader.ts';
import {
  begun,
  type Choice,
  edited,
  isChanged,
  loaded,
  type Notice,
  type State,
  telling,
} from './store.ts';

/** Does what a fragment asks for; what would take the place of the reader's own numbers waits until they agree. */
export async function arrive(store: Store, fragment: string): Promise<void> {
  const [, verb, rest = ''] = /^#(\w+)=(.*)$/s.exec(fragment) ?? [];
  if (verb === 'share') store.update(withLink(await readShare(rest)));
  if (verb === 'example') store.update((state) => withExample(state, rest));
  if (verb === 'set') store.update((state) => withSettings(state, rest));
  leaveAddress(store, fragment);
}

/** The address keeps what it asks for until that is settled, so that a reload does not lose it. */
function leaveAddress({ get, subscribe }: Store, fragment: string): void {
  const settle = () => {
    if (location.hash !== fragment) return;
    history.replaceState(history.state, '', location.pathname + location.search);
  };
  const { notice } = get();
  if (notice === null || !('choice' in notice)) {
    settle();
    return;
  }
  const stop = subscribe(() => {
    if (get().notice === notice) return;
    stop();
    settle();
  });
}

type Step = (state: State) => State;

function withLink(read: Awaited<ReturnType<typeof readShare>>): Step {
  if (read.state === 'valid') {
    const { kind, scenario } = read.value;
    const accept = loading(scenario, { code: 'link-loaded', kind });
    const choice = choiceOf(accept, scenario, 'Load the link’s');
    return (state) =>
      isChanged(state) ? telling(state, { code: 'link-waits', kind, choice }) : accept(state);
  }
  const problems = read.problems.map(problemText);
  const choice = read.held && restOf(read.held);
  return (state) => telling(state, { code: 'link-unreadable', problems, choice });
}

function restOf(held: {
  readonly form: number;
  readonly kind: ShareKind;
  readonly input: unknown;
}): Choice | null {
  const rest = readRest(held.form, held.input);
  const notice: Notice = { code: 'link-loaded', kind: held.kind };
  return rest && choiceOf(loading(rest, notice), rest, 'Load the rest');
}

function loading(scenario: Scenario, notice: Notice): Step {
  return (state) => loaded(state, sheetOf(scenario), notice);
}

function choiceOf(accept: Step, scenario: Scenario, yes: string): Choice {
  return { accept, yes, no: 'Keep mine', contents: contentLines(writeScenario(scenario)) };
}

function withExample(state: State, name: string): State {
  if (!isExample(name)) {
    const problems = [`There is no example called “${name}”.`];
    return telling(state, { code: 'link-unreadable', problems, choice: null });
  }
  const start = readStart(name);
  if (!isChanged(state)) return begun(state, start);
  const choice = choiceOf((before) => begun(before, start), start.sheet, 'Open the example');
  return telling(state, { code: 'example-waits', title: start.title, choice });
}

function withSettings(state: State, text: string): State {
  const { sheet, set, changes, problems } = readSettings(state.sheet, settingsIn(text));
  const next = set.length > 0 ? edited(state, sheet, set) : state;
  return telling(next, { code: 'set', changes, problems });
}
