import { useEffect } from "react";
import { useActionKeys } from "../actions/use-action-keys.ts";
import { Notices } from "../controls/notices.tsx";
import type { View } from "../state/settings.ts";
import { AssumptionsView } from "../views/assumptions/assumptions-view.tsx";
import { CompareView } from "../views/compare/compare-view.tsx";
import { CountyView } from "../views/county/county-view.tsx";
import { DataScreen } from "../views/data/data-screen.tsx";
import { HistoryPanel } from "../views/history/history-panel.tsx";
import { LibraryView } from "../views/library/library-view.tsx";
import { ExchangeDialogs } from "../views/merge/exchange-dialogs.tsx";
import { OverviewView } from "../views/overview/overview-view.tsx";
import { PathView } from "../views/path/path-view.tsx";
import { ReportView } from "../views/report/report-view.tsx";
import { TrackingView } from "../views/tracking/tracking-view.tsx";
import { useWords } from "../words/use-words.ts";
import { Announcer } from "./announcer.tsx";
import { BoardMark } from "./board-mark.tsx";
import { OverlayHost } from "./overlay-host.tsx";
import { Rail } from "./rail.tsx";
import { StartScreen } from "./start-screen.tsx";
import { TopBar } from "./top-bar.tsx";
import { useSettings, useWorkbench } from "./workbench-context.tsx";

const screens: Readonly<Record<View, () => React.ReactNode>> = {
  overview: OverviewView,
  county: CountyView,
  assumptions: AssumptionsView,
  compare: CompareView,
  path: PathView,
  tracking: TrackingView,
  report: ReportView,
  library: LibraryView,
  data: DataScreen,
};

/** Rail, bar and the screen chosen. */
export function Frame() {
  const words = useWords();
  const view = useSettings((settings) => settings.view);
  const open = useWorkbench((state) => state.scenario !== null && state.dataset !== null);
  const historyShown = useSettings((settings) => settings.historyShown);
  useActionKeys();
  const Screen = screens[view];
  // A new screen starts at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is what it waits for
  useEffect(() => {
    document.getElementById("screen")?.scrollTo(0, 0);
  }, [view]);
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
        <Screen />
      </main>
      {historyShown ? <HistoryPanel /> : null}
      <ExchangeDialogs />
      <OverlayHost />
      <Announcer />
    </div>
  );
}
