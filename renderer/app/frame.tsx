import { useEffect } from "react";
import { useActionKeys } from "../actions/use-action-keys.ts";
import { Notices } from "../controls/notices.tsx";
import { HistoryPanel } from "../views/history/history-panel.tsx";
import { ExchangeDialogs } from "../views/merge/exchange-dialogs.tsx";
import { useWords } from "../words/use-words.ts";
import { Announcer } from "./announcer.tsx";
import { BoardMark } from "./board-mark.tsx";
import { OverlayHost } from "./overlay-host.tsx";
import { Rail } from "./rail.tsx";
import { readOtherScreens, Screen } from "./screens.tsx";
import { StartScreen } from "./start-screen.tsx";
import { TopBar } from "./top-bar.tsx";
import { useSettings, useWorkbench } from "./workbench-context.tsx";

/** After the first screen stands, so long nothing else is read. */
const restMs = 300;

/** Rail, bar and the screen chosen. */
export function Frame() {
  const words = useWords();
  const view = useSettings((settings) => settings.view);
  const open = useWorkbench((state) => state.scenario !== null && state.dataset !== null);
  const historyShown = useSettings((settings) => settings.historyShown);
  useActionKeys();
  // A new screen starts at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is what it waits for
  useEffect(() => {
    document.getElementById("screen")?.scrollTo(0, 0);
  }, [view]);
  useEffect(() => {
    if (!open) return;
    const timer = setTimeout(() => void readOtherScreens(), restMs);
    return () => clearTimeout(timer);
  }, [open]);
  if (!open) return <StartScreen />;
  return (
    <div className={historyShown ? "frame with-history" : "frame"}>
      <a className="skip-link" href="#screen">
        {words("app.skip")}
      </a>
      <Rail />
      <TopBar />
      <main className="screen" id="screen" tabIndex={-1}>
        <BoardMark />
        <Notices />
        <Screen view={view} />
      </main>
      {historyShown ? <HistoryPanel /> : null}
      <ExchangeDialogs />
      <OverlayHost />
      <Announcer />
    </div>
  );
}
