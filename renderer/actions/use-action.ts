import { useCallback } from "react";
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
  const settings = useStore(desk.settings);
  // Words and a yes or no: a button is not drawn again while a slider moves.
  const label = useStore(desk.workbench.store, (state) => action.label(words, { state, settings }));
  const enabled = useStore(desk.workbench.store, (state) => action.when({ state, settings }));
  const [shortcut] = action.shortcuts;
  const run = useCallback(() => action.run({ ...desk, words }), [action, desk, words]);
  return {
    label,
    hint:
      shortcut === undefined
        ? label
        : words("action.withShortcut", { label, shortcut: shortcutText(shortcut, onMac()) }),
    enabled,
    run,
  };
}
