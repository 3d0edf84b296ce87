import { useMemo, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { Mapping } from "../../state/import-desk.ts";
import { formatCount } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { AimForm } from "./aim-form.tsx";
import { ChangeList } from "./change-list.tsx";
import { ImportFoot } from "./import-foot.tsx";
import { ImportGrid } from "./import-grid.tsx";
import { ProblemList } from "./problem-list.tsx";
import { headRow, type SheetPlace, sheetLook } from "./sheet-look.ts";
import { SheetTools } from "./sheet-tools.tsx";
import { SourceForm } from "./source-form.tsx";
import { useBaseDataset } from "./use-base-dataset.ts";

/** The sheet beside what is said of it and what would come of it. */
export function ImportDesk({ stage }: { readonly stage: Mapping }) {
  const words = useWords();
  const { opened, mapping, preview, aim } = stage;
  const sheet = opened.sheets.find(({ name }) => name === mapping.sheet) ?? opened.sheets[0];
  const dataset = useBaseDataset(aim.kind === "edition" ? aim.base : aim.like);
  const [focus, setFocus] = useState<SheetPlace>({ row: headRow, column: 0 });
  const [wanted, setWanted] = useState<SheetPlace | null>(null);
  const [tab, setTab] = useState("settings");
  const look = useMemo(
    () => (sheet === undefined ? null : sheetLook(sheet, mapping, preview)),
    [sheet, mapping, preview],
  );
  if (look === null) return <p className="empty">{words("import.noSheet")}</p>;
  const problems = (preview?.errorCount ?? 0) + (preview?.warningCount ?? 0);
  const changes = (preview?.counts.changed ?? 0) + (preview?.counts.added ?? 0);
  return (
    <>
      <SheetTools stage={stage} />
      <div className="import-desk">
        <ImportGrid
          key={mapping.sheet}
          stage={stage}
          look={look}
          dataset={dataset}
          focus={focus}
          wanted={wanted}
          onFocus={setFocus}
          onShown={() => setWanted(null)}
        />
        <Tabs className="import-side" selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
          <TabList className="tab-list" aria-label={words("import.side")}>
            <Tab id="settings" className="tab">
              {words("import.side.settings")}
            </Tab>
            <Tab id="problems" className="tab">
              {words("import.side.problems", { count: formatCount(problems) })}
            </Tab>
            <Tab id="changes" className="tab">
              {words("import.side.changes", { count: formatCount(changes) })}
            </Tab>
          </TabList>
          <TabPanel id="settings" className="tab-panel import-settings">
            <SourceForm stage={stage} />
            <AimForm stage={stage} dataset={dataset} />
          </TabPanel>
          <TabPanel id="problems" className="tab-panel">
            <ProblemList
              look={look}
              preview={preview}
              onGo={setFocus}
              onSettle={(place) => {
                setFocus(place);
                setWanted(place);
              }}
            />
          </TabPanel>
          <TabPanel id="changes" className="tab-panel">
            <ChangeList preview={preview} dataset={dataset} aim={aim} />
          </TabPanel>
        </Tabs>
      </div>
      <ImportFoot stage={stage} onProblems={() => setTab("problems")} />
    </>
  );
}
