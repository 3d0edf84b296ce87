import type { ScenarioEntry } from "../../../shared/contract/scenario-area.ts";
import { useDesk, useWorkbench } from "../../app/workbench-context.tsx";
import { EditableName } from "../../controls/editable-name.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { formatCount, formatMoment } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";

/** The scenarios in use, the last changed first. */
export function ScenarioTable({ entries }: { readonly entries: readonly ScenarioEntry[] }) {
  const words = useWords();
  const { workbench, settings, exchange } = useDesk();
  const datasets = useWorkbench((state) => state.library.datasets);
  const current = useWorkbench((state) => state.scenario?.document.id);
  if (entries.length === 0) return <p className="empty">{words("library.empty")}</p>;
  const open = async (id: string) => {
    if (await workbench.open(id)) settings.setState({ view: "overview" });
  };
  return (
    <table className="table library-table" aria-label={words("library.list")}>
      <thead>
        <tr>
          <th scope="col">{words("library.column.name")}</th>
          <th scope="col">{words("library.column.modified")}</th>
          <th scope="col" className="numeric">
            {words("library.column.overrides")}
          </th>
          <th scope="col">{words("library.column.dataset")}</th>
          <th scope="col">{words("library.column.actions")}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, name, revision, overrides, datasetId, modifiedAt }) => (
          <tr key={id} className={id === current ? "current" : undefined}>
            <th scope="row">
              <EditableName
                value={name}
                editLabel={words("library.renameLabel", { name })}
                fieldLabel={words("bar.name")}
                onRename={(next) => void workbench.renameOther(id, revision, next)}
              />
              {id === current ? <span className="tag">{words("library.current")}</span> : null}
            </th>
            <td>{formatMoment(modifiedAt)}</td>
            <td className="numeric">{formatCount(overrides)}</td>
            <td>{datasets[datasetId] ?? datasetId}</td>
            <td className="row-actions">
              <TextButton quiet label={words("library.openLabel", { name })} onPress={() => void open(id)}>
                {words("library.open")}
              </TextButton>
              <TextButton
                quiet
                label={words("library.duplicateLabel", { name })}
                onPress={() => void workbench.duplicate(id)}
              >
                {words("library.duplicate")}
              </TextButton>
              <TextButton
                quiet
                label={words("file.exportLabel", { name })}
                onPress={() => void exchange.exportAll([id])}
              >
                {words("file.export")}
              </TextButton>
              <TextButton
                quiet
                label={words("library.trashLabel", { name })}
                onPress={() => void workbench.trash(id)}
              >
                {words("library.trashIt")}
              </TextButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
