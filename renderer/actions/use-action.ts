import { useStore } from "zustand";
import { useDesk } from "../app/workbench-context.tsx";
import { useWords } from "../words/use-words.ts";
import type { Action } from "./action.ts";
import { onMac, shortcutText } from "./shortcut.ts";

export interface BoundAction {
  readonly label: string;
  /** The label with its shortcut: “撤销（Ctrl+Z）”. */
  readonly hint: string;
  readonly enabled: boolean;
  run(): void;
}

/** An action as a button needs it. */
export function useAction(action: Action): BoundAction {
  const desk = useDesk();
  const words = useWords();
  const state = useStore(desk.workbench.store);
  const settings = useStore(desk.settings);
  const label = action.label(words, { state, settings });
  const [shortcut] = action.shortcuts;
  return {
    label,
    hint:
      shortcut === undefined
        ? label
        : words("action.withShortcut", { label, shortcut: shortcutText(shortcut, onMac()) }),
    enabled: action.when({ state, settings }),
    run: () => action.run({ ...desk, words }),
  };
}
