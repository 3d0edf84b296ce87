/** Actions about the window itself: what stands over the screen, and the scenario as a file. */
import type { Overlay } from "../state/overlays.ts";
import type { WordId } from "../words/zh-cn.ts";
import type { Action, Shortcut } from "./action.ts";

function show(overlay: Exclude<Overlay, "rebase">, label: WordId, shortcuts: readonly Shortcut[]): Action {
  return {
    id: overlay,
    label: (words) => words(label),
    shortcuts,
    when: ({ state }) => state.scenario !== null,
    run: ({ overlays }) => overlays.setState(({ shown }) => ({ shown: shown === overlay ? null : overlay })),
  };
}

const exportScenario: Action = {
  id: "exportScenario",
  label: (words) => words("action.exportScenario"),
  shortcuts: [{ key: "s", mod: true }],
  when: ({ state }) => state.scenario !== null,
  run({ workbench, exchange }) {
    const id = workbench.store.getState().scenario?.document.id;
    if (id !== undefined) void workbench.attempt(() => exchange.exportAll([id]));
  },
};

const exportWorkbook: Action = {
  id: "exportWorkbook",
  label: (words) => words("action.exportWorkbook"),
  shortcuts: [],
  when: ({ state }) => state.scenario !== null,
  run({ workbench, exchange }) {
    const id = workbench.store.getState().scenario?.document.id;
    if (id !== undefined) void workbench.attempt(() => exchange.exportWorkbooks([id]));
  },
};

const importData: Action = {
  id: "importData",
  label: (words) => words("action.import"),
  shortcuts: [],
  when: ({ state }) => state.dataset !== null,
  run({ workbench, imports }) {
    const { dataset } = workbench.store.getState();
    if (dataset !== null) imports.begin(dataset.id);
  },
};

const tour: Action = {
  id: "tour",
  label: (words) => words("action.tour"),
  shortcuts: [],
  when: ({ state }) => state.board.view !== null,
  run: ({ overlays }) => overlays.setState({ shown: null, tour: 0 }),
};

export const deskActions = {
  palette: show("palette", "action.palette", [{ key: "k", mod: true }]),
  exportScenario,
  exportWorkbook,
  importData,
  settings: show("settings", "action.settings", [{ key: ",", mod: true }]),
  shortcuts: show("shortcuts", "action.shortcuts", [{ key: "?", shift: true }]),
  tour,
  about: show("about", "action.about", []),
} as const satisfies Record<string, Action>;
