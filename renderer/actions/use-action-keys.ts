import { useEffect } from "react";
import { useDesk } from "../app/workbench-context.tsx";
import { useWords } from "../words/use-words.ts";
import { actionList } from "./actions.ts";
import { matches, onMac } from "./shortcut.ts";

/** Lets the keyboard run the actions. A field with text not yet committed keeps its own undo. */
export function useActionKeys(): void {
  const desk = useDesk();
  const words = useWords();
  useEffect(() => {
    const mac = onMac();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || keepsKeys(event.target)) return;
      const action = actionList.find(({ shortcuts }) =>
        shortcuts.some((shortcut) => matches(shortcut, event, mac)),
      );
      if (action === undefined) return;
      event.preventDefault();
      const situation = { state: desk.workbench.store.getState(), settings: desk.settings.getState() };
      if (action.when(situation)) action.run({ ...desk, words });
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [desk, words]);
}

function keepsKeys(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("[data-keeps-keys]") !== null;
}
