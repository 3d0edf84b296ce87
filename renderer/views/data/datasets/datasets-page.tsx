import { useEffect, useState } from "react";
import type { DatasetEntry } from "../../../../shared/contract/dataset-area.ts";
import { useDesk, useWorkbench } from "../../../app/workbench-context.tsx";
import { saveFile } from "../../../charts/export/save-file.ts";
import { pickFiles } from "../../../client/pick-files.ts";
import { AnswerBox } from "../../../controls/answer-box.tsx";
import { TextButton } from "../../../controls/text-button.tsx";
import { WindowDialog } from "../../../controls/window-dialog.tsx";
import { openRebase } from "../../../state/overlays.ts";
import { formatCount, formatMoment } from "../../../words/format.ts";
import { useWords, type Words } from "../../../words/use-words.ts";
import type { DataPageProps } from "../data-page.ts";
import { useDatasets } from "../use-datasets.ts";
import { DamagedDatasets } from "./damaged-datasets.tsx";

/** Every dataset at hand: where it comes from, what it covers, which scenarios stand on it. */
export function DatasetsPage({ dataset }: DataPageProps) {
  const words = useWords();
  const { workbench, exchange, imports, door, dataDesk } = useDesk();
  const datasets = useDatasets();
  const loaded = useWorkbench((state) => state.library.loaded);
  useEffect(() => {
    if (!loaded) void workbench.refreshLibrary();
  }, [loaded, workbench]);
  const [removing, setRemoving] = useState<DatasetEntry | null>(null);
  const remove = async ({ id }: DatasetEntry) => {
    setRemoving(null);
    await workbench.attempt(() => door.send("dataset.remove", { id }));
    if (id === dataset.id) dataDesk.look(null);
    await workbench.refreshLibrary();
  };
  const open = async () => exchange.receive(await pickFiles(".json"));
  return (
    <div className="data-datasets">
      <div className="data-buttons">
        <TextButton primary onPress={() => imports.begin(dataset.id)}>
          {words("import.begin")}
        </TextButton>
        <TextButton onPress={() => void open()}>{words("data.datasets.open")}</TextButton>
        <span className="field-hint">{words("data.datasets.hint")}</span>
      </div>
      <DamagedDatasets />
      <AnswerBox answer={datasets}>
        {(entries) => (
          <table className="table datasets-table" aria-label={words("data.tab.datasets")}>
            <thead>
              <tr>
                {(["title", "base", "units", "made", "vintage", "used", "actions"] as const).map((id) => (
                  <th
                    key={id}
                    scope="col"
                    className={id === "base" || id === "units" ? "numeric" : undefined}
                  >
                    {words(`data.datasets.column.${id}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <DatasetRow
                  key={entry.id}
                  entry={entry}
                  looked={entry.id === dataset.id}
                  onRemove={() => setRemoving(entry)}
                />
              ))}
            </tbody>
          </table>
        )}
      </AnswerBox>
      <WindowDialog
        title={words("data.datasets.remove")}
        open={removing !== null}
        onClose={() => setRemoving(null)}
      >
        {removing === null ? null : (
          <>
            <div className="dialog-body">
              <p>{words("data.datasets.removeText", { title: removing.title })}</p>
            </div>
            <div className="dialog-foot">
              <TextButton onPress={() => setRemoving(null)}>{words("common.cancel")}</TextButton>
              <TextButton primary onPress={() => void remove(removing)}>
                {words("data.datasets.remove")}
              </TextButton>
            </div>
          </>
        )}
      </WindowDialog>
    </div>
  );
}

interface DatasetRowProps {
  readonly entry: DatasetEntry;
  readonly looked: boolean;
  onRemove(): void;
}

function DatasetRow({ entry, looked, onRemove }: DatasetRowProps) {
  const words = useWords();
  const { workbench, dataDesk, settings, door, overlays } = useDesk();
  const scenarioId = useWorkbench((state) => state.scenario?.document.id ?? null);
  const own = useWorkbench((state) => state.dataset?.id === entry.id);
  const library = useWorkbench((state) => state.library.entries);
  const { id, title, baseYear, units, province, vintage, removable } = entry;
  const users = library.filter(({ datasetId }) => datasetId === id).map(({ name }) => name);
  const begin = async () => {
    if (await workbench.create(words("library.newName"), id)) settings.setState({ view: "overview" });
  };
  const save = () =>
    workbench.attempt(async () => {
      const { name, content } = await door.send("dataset.export", { id });
      saveFile(new Blob([content], { type: "application/json" }), name);
    });
  return (
    <tr className={looked ? "looked" : undefined} aria-current={looked ? "true" : undefined}>
      <th scope="row" className="wide">
        {title}
        {own ? <span className="tag">{words("data.datasets.own")}</span> : null}
        {looked ? <span className="tag">{words("data.datasets.looked")}</span> : null}
      </th>
      <td className="numeric">{baseYear}</td>
      <td className="numeric" title={province}>
        {formatCount(units)}
      </td>
      <td className="wide">{madeText(entry, words)}</td>
      <td className="wide faint">
        <span className="dataset-vintage" title={vintage ?? ""}>
          {vintage ?? words("common.noFigure")}
        </span>
      </td>
      <td title={users.join(words("common.listComma"))}>
        {users.length === 0
          ? words("data.datasets.unused")
          : words("data.datasets.usedBy", { first: users[0] ?? "", count: users.length })}
      </td>
      <td className="row-actions">
        {looked ? null : (
          <TextButton
            quiet
            label={words("data.datasets.lookLabel", { title })}
            onPress={() => dataDesk.look(own ? null : id)}
          >
            {words("data.datasets.look")}
          </TextButton>
        )}
        <TextButton quiet label={words("data.datasets.beginLabel", { title })} onPress={() => void begin()}>
          {words("data.datasets.begin")}
        </TextButton>
        {own || scenarioId === null ? null : (
          <TextButton
            quiet
            label={words("data.datasets.moveLabel", { title })}
            onPress={() => openRebase(overlays, { scenarioId, datasetId: id })}
          >
            {words("data.datasets.move")}
          </TextButton>
        )}
        <TextButton quiet label={words("data.datasets.saveLabel", { title })} onPress={() => void save()}>
          {words("data.datasets.save")}
        </TextButton>
        {removable && !own ? (
          <TextButton quiet label={words("data.datasets.removeLabel", { title })} onPress={onRemove}>
            {words("data.datasets.remove")}
          </TextButton>
        ) : null}
      </td>
    </tr>
  );
}

/** “由《…》导入，李四，2026-01-01 08:00”. */
function madeText({ from, lineage }: DatasetEntry, words: Words): string {
  if (from === "built-in") return words("data.datasets.builtIn");
  if (lineage === null) return words("data.datasets.came");
  return words(`data.datasets.made.${lineage.made}`, {
    title: lineage.title,
    who: lineage.by === null ? "" : words("data.datasets.by", { who: lineage.by }),
    at: formatMoment(lineage.at),
  });
}
