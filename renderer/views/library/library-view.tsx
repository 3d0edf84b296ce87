import { useEffect, useState } from "react";
import { actions } from "../../actions/actions.ts";
import { useAction } from "../../actions/use-action.ts";
import { useDesk, useWorkbench } from "../../app/workbench-context.tsx";
import { pickFiles } from "../../client/pick-files.ts";
import { Choice } from "../../controls/choice.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { useFaultText } from "../../words/use-fault-text.ts";
import { useWords } from "../../words/use-words.ts";
import { ScenarioTable } from "./scenario-table.tsx";
import { TrashTable } from "./trash-table.tsx";
import "../../style/library.css";

type Shown = "list" | "trash";

/** Every scenario: open, make, name, copy, put away and bring back. */
export function LibraryView() {
  const words = useWords();
  const faultText = useFaultText();
  const { workbench, exchange } = useDesk();
  const { entries, trashed, loaded, fault } = useWorkbench((state) => state.library);
  /** What is kept here about a scenario changes with every edit, wherever it is made. */
  const revision = useWorkbench((state) => state.scenario?.stored.revision);
  const [shown, setShown] = useState<Shown>("list");
  const create = useAction(actions.newScenario);
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
        <span className="bar-space" />
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
      {!loaded ? (
        <p className="empty">{words("common.loading")}</p>
      ) : shown === "list" ? (
        <ScenarioTable entries={entries} />
      ) : (
        <TrashTable entries={trashed} />
      )}
    </div>
  );
}
