/** The page's actions that the menu bar shows, by their ids in `renderer/actions`; a test holds the two together. */
import type { DesktopWord } from "./desktop-words.ts";

export interface ActionItem {
  readonly word: DesktopWord;
  /** The action's first shortcut. */
  readonly accelerator: string;
}

export const menuActions = {
  newScenario: { word: "newScenario", accelerator: "Alt+Shift+N" },
  undo: { word: "undo", accelerator: "CmdOrCtrl+Z" },
  redo: { word: "redo", accelerator: "CmdOrCtrl+Y" },
  overview: { word: "overview", accelerator: "Alt+1" },
  county: { word: "county", accelerator: "Alt+2" },
  library: { word: "library", accelerator: "Alt+3" },
  previousUnit: { word: "previousUnit", accelerator: "Alt+Up" },
  nextUnit: { word: "nextUnit", accelerator: "Alt+Down" },
} as const satisfies Record<string, ActionItem>;
