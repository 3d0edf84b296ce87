import { targetScopes } from "../../shared/dataset/schema.ts";
import { actions } from "../actions/actions.ts";
import { ActionButton } from "../controls/action-button.tsx";
import { Choice } from "../controls/choice.tsx";
import { EditableName } from "../controls/editable-name.tsx";
import { priceBases } from "../state/settings.ts";
import { useWords } from "../words/use-words.ts";
import { EnsembleBar } from "./ensemble-bar.tsx";
import { HistoryIcon, RedoIcon, UndoIcon } from "./icons.tsx";
import { NewerDataset } from "./newer-dataset.tsx";
import { SaveState } from "./save-state.tsx";
import { useTargetScope } from "./use-target-scope.ts";
import { useDesk, useSettings, useWorkbench } from "./workbench-context.tsx";

/** Which scenario, how it is looked at, and how it stands with the store. */
export function TopBar() {
  const words = useWords();
  const { workbench, settings } = useDesk();
  const name = useWorkbench((state) => state.scenario?.document.name ?? "");
  const basis = useSettings((state) => state.basis);
  const scope = useTargetScope();
  return (
    <header className="top-bar">
      <span className="bar-caption">{words("bar.scenario")}</span>
      <EditableName
        value={name}
        editLabel={words("bar.rename")}
        fieldLabel={words("bar.name")}
        onRename={workbench.rename}
      />
      <SaveState />
      <NewerDataset />
      <span className="bar-space" />
      <EnsembleBar />
      <Choice
        label={words("bar.basis")}
        options={priceBases.map((value) => ({ value, label: words(`bar.basis.${value}`) }))}
        value={basis}
        onChange={(value) => settings.setState({ basis: value })}
      />
      <Choice
        label={words("bar.targetScope")}
        options={targetScopes.map((value) => ({ value, label: words(`bar.targetScope.${value}`) }))}
        value={scope}
        onChange={(targetScope) => settings.setState({ targetScope })}
      />
      <ActionButton action={actions.undo} icon={<UndoIcon />} />
      <ActionButton action={actions.redo} icon={<RedoIcon />} />
      <ActionButton action={actions.history} icon={<HistoryIcon />} />
    </header>
  );
}
