import { useCallback, useState } from "react";
import { useDesk, useSettings, useWorkbench } from "../../app/workbench-context.tsx";
import { useWords } from "../../words/use-words.ts";
import { Audits } from "./audits.tsx";
import { CountsPanel } from "./counts-panel.tsx";
import { Figures } from "./figures.tsx";
import { JobsPanel } from "./jobs-panel.tsx";
import { LadderPanel } from "./ladder-panel.tsx";
import { MapPanel } from "./map-panel.tsx";
import { NearLines } from "./near-lines.tsx";
import { useBoard } from "./use-board.ts";
import "../../style/overview.css";

/** Where every county stands against the tiers. */
export function OverviewView() {
  const words = useWords();
  const { settings } = useDesk();
  const board = useBoard();
  const failed = useWorkbench((state) => state.board.fault !== null);
  const selected = useSettings((state) => state.unit);
  const [hovered, setHovered] = useState<string | null>(null);
  const [year, setYear] = useState<number | null>(null);
  const goTo = useCallback((code: string) => settings.setState({ unit: code, view: "county" }), [settings]);
  if (board === null) {
    return <p className="screen-wait">{failed ? words("bar.stale") : words("bar.running")}</p>;
  }
  const shown = year !== null && board.view.years.includes(year) ? year : board.horizon;
  const linked = { board, selected, hovered, onHover: setHovered, onSelect: goTo };
  return (
    <div className={failed ? "overview stale" : "overview"}>
      <h1 className="unseen">{words("overview.title")}</h1>
      <Figures board={board} />
      <MapPanel {...linked} year={shown} onYear={setYear} />
      <LadderPanel {...linked} />
      <div className="overview-foot">
        <CountsPanel board={board} year={shown} onYear={setYear} />
        <NearLines {...linked} />
        <JobsPanel board={board} />
        <Audits board={board} />
      </div>
    </div>
  );
}

/** What the parts that show single units share. */
export interface LinkedProps {
  readonly board: NonNullable<ReturnType<typeof useBoard>>;
  readonly selected: string | null;
  readonly hovered: string | null;
  onHover(code: string | null): void;
  onSelect(code: string): void;
}
