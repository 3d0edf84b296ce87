import { useEffect, useMemo, useState } from "react";
import type { ScenarioEntry } from "../../../shared/contract/scenario-area.ts";
import { actions } from "../../actions/actions.ts";
import { useAction } from "../../actions/use-action.ts";
import { useDesk, useWorkbench } from "../../app/workbench-context.tsx";
import { pickFiles } from "../../client/pick-files.ts";
import { Choice } from "../../controls/choice.tsx";
import { TableExport } from "../../controls/table-export.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { formatCount } from "../../words/format.ts";
import { useFaultText } from "../../words/use-fault-text.ts";
import { useWords } from "../../words/use-words.ts";
import { DamagedScenarios } from "./damaged-scenarios.tsx";
import { LibraryFilter } from "./library-filter.tsx";
import { foldersOf, listed, usualWish } from "./library-list.ts";
import { libraryTable } from "./library-table.ts";
import { PickedBar } from "./picked-bar.tsx";
import { ScenarioTable } from "./scenario-table.tsx";
import { ShelveDialog } from "./shelve-dialog.tsx";
import { TrashTable } from "./trash-table.tsx";
import "../../style/library.css";

type Shown = "list" | "trash";

/** Every scenario: find, open, make, name, copy, sort into folders, put away and bring back. */
export function LibraryView() {
  const words = useWords();
  const faultText = useFaultText();
  const { workbench, exchange } = useDesk();
  const { entries, trashed, loaded, fault, datasets } = useWorkbench((state) => state.library);
  /** What is kept here about a scenario changes with every edit, wherever it is made. */
  const revision = useWorkbench((state) => state.scenario?.stored.revision);
  const [shown, setShown] = useState<Shown>("list");
  const [wish, setWish] = useState(usualWish);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [shelving, setShelving] = useState<readonly ScenarioEntry[]>([]);
  const create = useAction(actions.newScenario);
  const rows = useMemo(() => listed(entries, wish), [entries, wish]);
  const chosen = entries.filter(({ id }) => picked.has(id));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what it waits for
  useEffect(() => {
    void workbench.refreshLibrary();
  }, [workbench, revision]);
  return (
    <div className="library">
      <div className="panel-heading">
        <h1>{words("library.title")}</h1>
        <Choice
          label={words("library.shown")}
          options={[
            { value: "list", label: `${words("library.list")} ${entries.length}` },
            { value: "trash", label: `${words("library.trash")} ${trashed.length}` },
          ]}
          value={shown}
          onChange={(next: Shown) => setShown(next)}
        />
        {shown === "list" ? <LibraryFilter entries={entries} wish={wish} onWish={setWish} /> : null}
        <span className="bar-space" />
        {shown === "list" ? (
          <TableExport
            title={words("library.title")}
            about={{ nothing: true }}
            disabled={rows.length === 0}
            table={() => libraryTable(rows, datasets, words)}
          />
        ) : null}
        <TextButton onPress={() => void pickFiles(".xiance,.json").then(exchange.receive)}>
          {words("file.open")}
        </TextButton>
        <TextButton disabled={!create.enabled} onPress={create.run}>
          {create.label}
        </TextButton>
      </div>
      {fault === null ? null : (
        <div className="notice" role="alert">
          <p>
            <strong>{words("library.failed")}</strong> {faultText(fault)}
          </p>
          <TextButton onPress={() => void workbench.refreshLibrary()}>{words("app.retry")}</TextButton>
        </div>
      )}
      <DamagedScenarios />
      {shown === "list" && chosen.length > 0 ? (
        <PickedBar
          ids={chosen.map(({ id }) => id)}
          onShelve={() => setShelving(chosen)}
          onDone={() => setPicked(new Set())}
        />
      ) : null}
      {!loaded ? (
        <p className="empty">{words("common.loading")}</p>
      ) : shown === "trash" ? (
        <TrashTable entries={trashed} />
      ) : entries.length === 0 ? (
        <p className="empty">{words("library.empty")}</p>
      ) : rows.length === 0 ? (
        <p className="empty" role="status">
          {words("library.nothing")}
        </p>
      ) : (
        <>
          {rows.length === entries.length ? null : (
            <p className="field-hint" role="status">
              {words("library.count", { shown: formatCount(rows.length), all: formatCount(entries.length) })}
            </p>
          )}
          <ScenarioTable
            entries={rows}
            wish={wish}
            picked={picked}
            onWish={setWish}
            onPick={setPicked}
            onShelve={(entry) => setShelving([entry])}
          />
        </>
      )}
      <ShelveDialog entries={shelving} folders={foldersOf(entries)} onClose={() => setShelving([])} />
    </div>
  );
}
