import { memo, useMemo } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useWords } from "../../words/use-words.ts";
import { BacktestCard } from "./answers/backtest-card.tsx";
import { DriversPanel } from "./answers/drivers-panel.tsx";
import { TakePanel } from "./answers/take-panel.tsx";
import { TornadoPanel } from "./answers/tornado-panel.tsx";
import { BaseFigures } from "./base-figures.tsx";
import type { CountyPlace } from "./county-place.ts";
import { RankingPanel } from "./projects/ranking-panel.tsx";
import "../../style/answers.css";

const tabs = ["answers", "trust", "projects", "figures"] as const;

/** What is asked about the unit, and what it rests on, two answers side by side. */
export const CountyTabs = memo(function CountyTabs(given: CountyPlace) {
  const words = useWords();
  const { dataset, unit, tiers, baseYear, horizon } = given;
  const county = useMemo(
    () => ({ dataset, unit, tiers, baseYear, horizon }),
    [dataset, unit, tiers, baseYear, horizon],
  );
  return (
    <Tabs className="county-tabs" defaultSelectedKey="answers">
      <TabList className="tab-list" aria-label={words("county.tabs")}>
        {tabs.map((id) => (
          <Tab key={id} id={id} className="tab">
            {words(`county.tab.${id}`)}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="answers" className="tab-panel pair">
        <TakePanel county={county} />
        <DriversPanel county={county} />
      </TabPanel>
      <TabPanel id="trust" className="tab-panel pair">
        <TornadoPanel county={county} />
        <BacktestCard county={county} />
      </TabPanel>
      <TabPanel id="projects" className="tab-panel">
        <RankingPanel county={county} />
      </TabPanel>
      <TabPanel id="figures" className="tab-panel">
        <BaseFigures dataset={dataset} unit={unit} baseYear={baseYear} />
      </TabPanel>
    </Tabs>
  );
});
