import { useWorkbench } from "../../app/workbench-context.tsx";
import { useWords } from "../../words/use-words.ts";
import { CountyHeader } from "./county-header.tsx";
import { CountyJobsPanel } from "./county-jobs-panel.tsx";
import { CountyTabs } from "./county-tabs.tsx";
import { IncomePanel } from "./income-panel.tsx";
import { Levers } from "./levers.tsx";
import { SectorsPanel } from "./sectors-panel.tsx";
import { TfpPanel } from "./tfp-panel.tsx";
import { TrajectoryPanel } from "./trajectory-panel.tsx";
import { useCounty } from "./use-county.ts";
import "../../style/county.css";

/** One unit: its assumptions at the left, what follows from them at the right. */
export function CountyView() {
  const words = useWords();
  const county = useCounty();
  const failed = useWorkbench((state) => state.board.fault !== null);
  if (county === null) return <p className="screen-wait">{words("county.missing")}</p>;
  return (
    <div className={failed ? "county stale" : "county"}>
      <h1 className="unseen">{words("county.title")}</h1>
      <CountyHeader county={county} />
      <Levers
        dataset={county.dataset}
        unit={county.unit}
        tiers={county.tiers}
        baseYear={county.baseYear}
        horizon={county.horizon}
      />
      <TrajectoryPanel county={county} />
      <div className="small-charts">
        <SectorsPanel county={county} />
        <CountyJobsPanel county={county} />
        <IncomePanel county={county} />
        <TfpPanel county={county} />
      </div>
      <CountyTabs
        dataset={county.dataset}
        unit={county.unit}
        tiers={county.tiers}
        baseYear={county.baseYear}
        horizon={county.horizon}
      />
    </div>
  );
}
