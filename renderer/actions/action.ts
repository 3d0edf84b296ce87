/** What a planner can do, as one object that buttons, keys, menus and the palette share. */
import type { Exchange } from "../state/exchange.ts";
import type { Imports } from "../state/import-desk.ts";
import type { OverlayStore } from "../state/overlays.ts";
import type { Settings, SettingsStore } from "../state/settings.ts";
import type { Workbench } from "../state/workbench.ts";
import type { WorkbenchState } from "../state/workbench-state.ts";
import type { Words } from "../words/use-words.ts";

export interface Situation {
  readonly state: WorkbenchState;
  readonly settings: Settings;
}

export interface ActionTools {
  readonly workbench: Workbench;
  readonly settings: SettingsStore;
  readonly overlays: OverlayStore;
  readonly exchange: Pick<Exchange, "exportAll" | "exportWorkbooks">;
  readonly imports: Pick<Imports, "begin">;
  readonly words: Words;
}

/** `mod` is Ctrl, on a Mac Command. `key` is what the key types, lower case. */
export interface Shortcut {
  readonly key: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

export interface Action {
  readonly id: string;
  label(words: Words, situation: Situation): string;
  /** What it is called whatever the situation; the label where left out. */
  name?(words: Words): string;
  /** The first is the one shown. */
  readonly shortcuts: readonly Shortcut[];
  /** Whether it can be done now. */
  when(situation: Situation): boolean;
  run(tools: ActionTools): void;
}
