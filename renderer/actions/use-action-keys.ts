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
      if (action === undefined || (typesText(event) && isWrittenIn(event.target))) return;
      event.preventDefault();
      const situation = { state: desk.workbench.store.getState(), settings: desk.settings.getState() };
      // What stands over the screen has the keys; only what opens such a window may close it.
      const { shown } = desk.overlays.getState();
      if (shown !== null && shown !== action.id) return;
      if (action.when(situation)) action.run({ ...desk, words });
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [desk, words]);
}

function keepsKeys(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("[data-keeps-keys]") !== null;
}

/** A key that would put a sign into a field. */
function typesText({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey;
}

function isWrittenIn(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]") !== null;
}
