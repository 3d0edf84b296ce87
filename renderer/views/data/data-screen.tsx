import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useStore } from "zustand";
import { useCall } from "../../app/use-call.ts";
import { useDesk, useWorkbench } from "../../app/workbench-context.tsx";
import { AnswerBox } from "../../controls/answer-box.tsx";
import { useWords } from "../../words/use-words.ts";
import { OptionSelect } from "../assumptions/option-select.tsx";
import { ImportRest } from "../import/import-rest.tsx";
import { ImportView } from "../import/import-view.tsx";
import { AuditsPage } from "./audits/audits-page.tsx";
import { BacktestPage } from "./backtest-page.tsx";
import { CoveragePage } from "./coverage-page.tsx";
import type { DataPageProps } from "./data-page.ts";
import { DatasetsPage } from "./datasets/datasets-page.tsx";
import { FiguresPage } from "./figures/figures-page.tsx";
import { RevisionsPage } from "./revisions/revisions-page.tsx";
import { SourcesPage } from "./sources-page.tsx";
import { TargetsPage } from "./targets/targets-page.tsx";
import { useDatasets } from "./use-datasets.ts";
import "../../style/answers.css";
import "../../style/overview.css";
import "../../style/data.css";

/** The tabs in their order; `data.tab.<id>` is what each is called. */
const tabs = [
  { id: "datasets", Page: DatasetsPage },
  { id: "figures", Page: FiguresPage },
  { id: "sources", Page: SourcesPage },
  { id: "coverage", Page: CoveragePage },
  { id: "audits", Page: AuditsPage },
  { id: "revisions", Page: RevisionsPage },
  { id: "targets", Page: TargetsPage },
  { id: "backtest", Page: BacktestPage },
] as const satisfies readonly { readonly id: string; readonly Page: (props: DataPageProps) => ReactNode }[];

/** What everything rests on: datasets, their figures and sources, and how good the rule has been. */
export function DataScreen() {
  const words = useWords();
  const { dataDesk, imports } = useDesk();
  const own = useWorkbench((state) => state.dataset);
  const looked = useStore(dataDesk.store, (state) => state.looked);
  const importing = useStore(dataDesk.store, (state) => state.importing);
  const underWay = useStore(imports.store, (state) => state.stage !== null);
  if (own === null) return <p className="screen-wait">{words("common.loading")}</p>;
  if (importing && underWay) return <ImportView />;
  return (
    <div className="data">
      {looked === null || looked === own.id ? (
        <DataTabs dataset={own} own />
      ) : (
        <OtherDataset key={looked} id={looked} />
      )}
    </div>
  );
}

/** One that the scenario on the screen does not stand on is read when it is looked at. */
function OtherDataset({ id }: { readonly id: string }) {
  const found = useCall("dataset.get", { id }, id);
  return <AnswerBox answer={found}>{({ dataset }) => <DataTabs dataset={dataset} own={false} />}</AnswerBox>;
}

function DataTabs(props: DataPageProps) {
  const words = useWords();
  const { dataDesk } = useDesk();
  const tab = useStore(dataDesk.store, (state) => state.tab);
  return (
    <>
      <div className="panel-heading data-heading">
        <h1>{words("data.title")}</h1>
        <DatasetChoice {...props} />
      </div>
      <ImportRest />
      <Tabs className="data-tabs" selectedKey={tab} onSelectionChange={(key) => dataDesk.show(String(key))}>
        <TabList className="tab-list" aria-label={words("data.shown")}>
          {tabs.map(({ id }) => (
            <Tab key={id} id={id} className="tab">
              {words(`data.tab.${id}`)}
            </Tab>
          ))}
        </TabList>
        {tabs.map(({ id, Page }) => (
          <TabPanel key={id} id={id} className="tab-panel">
            <Page {...props} />
          </TabPanel>
        ))}
      </Tabs>
    </>
  );
}

/** Which of the datasets is looked at. */
function DatasetChoice({ dataset, own }: DataPageProps) {
  const words = useWords();
  const { dataDesk } = useDesk();
  const ownId = useWorkbench((state) => state.dataset?.id);
  const { value: entries } = useDatasets();
  return (
    <>
      <OptionSelect
        label={words("data.looked")}
        options={(entries ?? [dataset]).map(({ id, title }) => ({ value: id, label: title }))}
        value={dataset.id}
        onChange={(id) => dataDesk.look(id === ownId ? null : id)}
      />
      <span>{words(own ? "data.ownNote" : "data.otherNote")}</span>
    </>
  );
}
