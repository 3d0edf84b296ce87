/** What comes from outside the page: the menu bar, files handed over or dropped, and the end of the window. */
import { createIntl } from "react-intl";
import { actionList } from "../actions/actions.ts";
import type { Door } from "../state/door.ts";
import type { Exchange } from "../state/exchange.ts";
import type { Imports } from "../state/import-desk.ts";
import type { OverlayStore } from "../state/overlays.ts";
import type { SettingsStore } from "../state/settings.ts";
import type { Workbench } from "../state/workbench.ts";
import { dictionaries } from "../words/dictionaries.ts";
import type { Words } from "../words/use-words.ts";
import { followDrops } from "./follow-drops.ts";

export interface ShellEnds {
  readonly door: Door;
  readonly workbench: Workbench;
  readonly settings: SettingsStore;
  readonly overlays: OverlayStore;
  readonly imports: Pick<Imports, "begin">;
  readonly exchange: Pick<Exchange, "receive" | "exportAll" | "exportWorkbooks">;
  /** Whether a shell is there to tell the language to. */
  readonly desktop: boolean;
  /** The scenario last worked on stands open; files open after it, and so on top. */
  readonly started: Promise<void>;
}

/** Returns the call that ends it. */
export function followShell(ends: ShellEnds): () => void {
  const { door, settings, desktop } = ends;
  const stop = door.listen((event) => {
    if (event.topic === "menu.action") act(ends, event.action);
    else if (event.topic === "files.waiting") void openWaiting(ends);
    else if (event.topic === "window.closing") void makeReady(ends);
  });
  const stopDrops = followDrops(window, ends.exchange.receive);
  const tellLanguage = () => {
    void ignoreRefusal(door.send("app.chooseLanguage", { language: settings.getState().language }));
  };
  const stopLanguage = settings.subscribe((now, before) => {
    if (desktop && now.language !== before.language) tellLanguage();
  });
  if (desktop) {
    tellLanguage();
    void openWaiting(ends);
  }
  return () => {
    stop();
    stopDrops();
    stopLanguage();
  };
}

/** A field with text not yet committed takes back its own text, as under the key. */
function act({ workbench, settings, overlays, exchange, imports }: ShellEnds, id: string): void {
  const action = actionList.find((each) => each.id === id);
  if (action === undefined) return;
  const field = document.activeElement?.closest("[data-keeps-keys]") ?? null;
  if (field !== null && (id === "undo" || id === "redo")) {
    document.execCommand(id);
    return;
  }
  const situation = { state: workbench.store.getState(), settings: settings.getState() };
  if (action.when(situation))
    action.run({ workbench, settings, overlays, exchange, imports, words: wordsOf(settings) });
}

function wordsOf(settings: SettingsStore): Words {
  const { language } = settings.getState();
  const intl = createIntl({ locale: language, messages: dictionaries[language] });
  return (id, values) => intl.formatMessage({ id }, values) as string;
}

async function openWaiting({ door, exchange, started }: ShellEnds): Promise<void> {
  await started;
  exchange.receive((await ignoreRefusal(door.send("app.takeFiles", {}))) ?? []);
}

/** What stands in a field or under a hand is an edit like any other. */
async function makeReady({ door, workbench }: ShellEnds): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await workbench.settled();
  const unsaved = workbench.store.getState().scenario?.refused.length ?? 0;
  await ignoreRefusal(door.send("app.readyToClose", { unsaved }));
}

/** Null where the app is gone: then nobody waits for the answer either, and the page says so on its own. */
function ignoreRefusal<Value>(call: Promise<Value>): Promise<Value | null> {
  return call.catch(() => null);
}
