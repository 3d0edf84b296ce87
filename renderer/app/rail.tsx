import type { ReactNode } from "react";
import { type View, views } from "../state/settings.ts";
import { useWords } from "../words/use-words.ts";
import {
  AssumptionsIcon,
  CompareIcon,
  CountyIcon,
  DataIcon,
  LibraryIcon,
  OverviewIcon,
  PathIcon,
  ReportIcon,
  SettingsIcon,
  TrackingIcon,
} from "./icons.tsx";
import { useDesk, useSettings } from "./workbench-context.tsx";

const icons: Readonly<Record<View, () => ReactNode>> = {
  overview: OverviewIcon,
  county: CountyIcon,
  assumptions: AssumptionsIcon,
  compare: CompareIcon,
  path: PathIcon,
  tracking: TrackingIcon,
  report: ReportIcon,
  library: LibraryIcon,
  data: DataIcon,
};

/** The screens, one above another; the library and settings at the foot. */
export function Rail() {
  const words = useWords();
  const { settings, overlays } = useDesk();
  const current = useSettings((state) => state.view);
  return (
    <nav className="rail" aria-label={words("view.nav")}>
      {views.map((view) => {
        const Sign = icons[view];
        return (
          <button
            key={view}
            type="button"
            className={view === "library" ? "rail-item foot" : "rail-item"}
            aria-current={view === current ? "page" : undefined}
            onClick={() => settings.setState({ view })}
          >
            <Sign />
            <span>{words(`view.${view}`)}</span>
          </button>
        );
      })}
      <button
        type="button"
        className="rail-item"
        aria-haspopup="dialog"
        onClick={() => overlays.setState({ shown: "settings" })}
      >
        <SettingsIcon />
        <span>{words("settings.open")}</span>
      </button>
    </nav>
  );
}
