/** Every action of the window, in the order of a menu. */
import type { View } from "../state/settings.ts";
import { unitShown } from "../state/unit-shown.ts";
import { stepText } from "../words/step-text.ts";
import type { WordId } from "../words/zh-cn.ts";
import type { Action } from "./action.ts";
import { deskActions } from "./desk-actions.ts";

const undo: Action = {
  id: "undo",
  label(words, { state }) {
    const step = state.scenario?.stored.position.undo ?? null;
    return step === null
      ? words("action.undo.none")
      : words("action.undo.step", { step: stepText(step, words) });
  },
  name: (words) => words("action.undo"),
  shortcuts: [{ key: "z", mod: true }],
  when: ({ state: { scenario } }) =>
    scenario !== null && (scenario.stored.position.undo !== null || scenario.waiting > 0),
  run: ({ workbench }) => workbench.undo(),
};

const redo: Action = {
  id: "redo",
  label(words, { state }) {
    const step = state.scenario?.stored.position.redo ?? null;
    return step === null
      ? words("action.redo.none")
      : words("action.redo.step", { step: stepText(step, words) });
  },
  name: (words) => words("action.redo"),
  shortcuts: [
    { key: "y", mod: true },
    { key: "z", mod: true, shift: true },
  ],
  when: ({ state: { scenario } }) => scenario !== null && scenario.stored.position.redo !== null,
  run: ({ workbench }) => workbench.redo(),
};

const newScenario: Action = {
  id: "newScenario",
  label: (words) => words("action.newScenario"),
  shortcuts: [{ key: "n", alt: true, shift: true }],
  when: ({ state }) => state.dataset !== null,
  run: ({ workbench, words }) => void workbench.create(words("library.newName")),
};

const history: Action = {
  id: "history",
  label: (words, { settings }) => words(settings.historyShown ? "action.history.hide" : "action.history"),
  name: (words) => words("action.history"),
  shortcuts: [{ key: "h", alt: true }],
  when: ({ state }) => state.scenario !== null,
  run: ({ settings }) => settings.setState(({ historyShown }) => ({ historyShown: !historyShown })),
};

function goTo(view: View, label: WordId, key: string): Action {
  return {
    id: view,
    label: (words) => words(label),
    shortcuts: [{ key, alt: true }],
    when: ({ settings }) => settings.view !== view,
    run: ({ settings }) => settings.setState({ view }),
  };
}

function neighbour(id: string, label: WordId, key: string, step: 1 | -1): Action {
  return {
    id,
    label: (words) => words(label),
    shortcuts: [{ key, alt: true }],
    when: ({ settings, state }) => settings.view === "county" && state.dataset !== null,
    run({ settings, workbench }) {
      const { dataset } = workbench.store.getState();
      const units = dataset?.units ?? [];
      const index = units.findIndex(
        ({ code }) => code === unitShown(dataset, settings.getState().unit)?.code,
      );
      const next = units[(index + step + units.length) % units.length];
      if (next !== undefined) settings.setState({ unit: next.code });
    },
  };
}

export const actions = {
  undo,
  redo,
  history,
  newScenario,
  overview: goTo("overview", "action.overview", "1"),
  county: goTo("county", "action.county", "2"),
  library: goTo("library", "action.library", "3"),
  path: goTo("path", "action.path", "4"),
  data: goTo("data", "action.data", "5"),
  assumptions: goTo("assumptions", "action.assumptions", "6"),
  compare: goTo("compare", "action.compare", "7"),
  tracking: goTo("tracking", "action.tracking", "9"),
  report: goTo("report", "action.report", "8"),
  previousUnit: neighbour("previousUnit", "action.previousUnit", "arrowup", -1),
  nextUnit: neighbour("nextUnit", "action.nextUnit", "arrowdown", 1),
  ...deskActions,
} as const satisfies Record<string, Action>;

export const actionList: readonly Action[] = Object.values(actions);
