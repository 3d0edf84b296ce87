import { useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useWorkbench } from "../../app/workbench-context.tsx";
import { useWords } from "../../words/use-words.ts";
import { BacktestPage } from "./backtest-page.tsx";
import { CoveragePage } from "./coverage-page.tsx";
import { SourcesPage } from "./sources-page.tsx";
import "../../style/answers.css";
import "../../style/overview.css";
import "../../style/data.css";

const pages = ["sources", "coverage", "backtest"] as const;

/** What everything rests on: sources, coverage, audits, and how good the rule has been. */
export function DataScreen() {
  const words = useWords();
  const dataset = useWorkbench((state) => state.dataset);
  const [page, setPage] = useState<string>("sources");
  if (dataset === null) return <p className="screen-wait">{words("common.loading")}</p>;
  return (
    <div className="data">
      <div className="panel-heading">
        <h1>{words("data.title")}</h1>
        <span>{dataset.title}</span>
      </div>
      <Tabs className="data-tabs" selectedKey={page} onSelectionChange={(key) => setPage(String(key))}>
        <TabList className="tab-list" aria-label={words("data.shown")}>
          {pages.map((id) => (
            <Tab key={id} id={id} className="tab">
              {words(`data.tab.${id}`)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="sources" className="tab-panel">
          <SourcesPage dataset={dataset} />
        </TabPanel>
        <TabPanel id="coverage" className="tab-panel">
          <CoveragePage dataset={dataset} />
        </TabPanel>
        <TabPanel id="backtest" className="tab-panel">
          <BacktestPage dataset={dataset} />
        </TabPanel>
      </Tabs>
    </div>
  );
}
