import { useMemo, useState } from "react";
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import { leverCatalogue } from "../../../../shared/scenario/lever-catalogue.ts";
import type { Scenario } from "../../../../shared/scenario/schema.ts";
import { useDesk } from "../../../app/workbench-context.tsx";
import { WindowDialog } from "../../../controls/window-dialog.tsx";
import { useWords } from "../../../words/use-words.ts";
import { CatalogueList, type CatalogueRow } from "./catalogue-list.tsx";
import { LeverDetail } from "./lever-detail.tsx";
import { addLever, type LeverEdit, switchLever } from "./lever-edits.ts";
import { leverOf, ownLevers, unitsOf } from "./lever-units.ts";

interface CatalogueDialogProps {
  readonly dataset: Dataset;
  readonly document: Scenario;
  /** The row shown at first, by its key; null: the first of the catalogue. */
  readonly first: string | null;
  readonly onClose: () => void;
}

/** The Opinion's levers section by section, each with whom it touches and what the planner says it does. */
export function CatalogueDialog({ dataset, document, first, onClose }: CatalogueDialogProps) {
  const words = useWords();
  const { workbench } = useDesk();
  const [chosen, setChosen] = useState(first ?? leverCatalogue[0]?.id ?? "");
  const rows = useMemo<CatalogueRow[]>(
    () => [
      ...leverCatalogue.map((entry) => {
        const held = leverOf(entry, document, dataset);
        return { key: entry.id, entry, ...held, units: unitsOf(held.lever, dataset, document) };
      }),
      ...ownLevers(document).map(({ id, lever }) => ({
        key: id,
        entry: null,
        id,
        lever,
        taken: true,
        units: unitsOf(lever, dataset, document),
      })),
    ],
    [document, dataset],
  );
  const edit = ({ label, recipe }: LeverEdit) => workbench.edit(label, recipe);
  const add = () => {
    const id = crypto.randomUUID();
    edit(addLever(id, words("policy.own.name"), dataset.baseYear + 2));
    setChosen(id);
  };
  const shown = rows.find(({ key }) => key === chosen) ?? rows[0];
  return (
    <WindowDialog title={words("policy.title")} open wide onClose={onClose}>
      <p className="field-hint catalogue-note">{words("policy.note")}</p>
      <div className="catalogue">
        <CatalogueList
          rows={rows}
          chosen={shown?.key ?? ""}
          onChoose={setChosen}
          onAdd={add}
          onSwitch={(row, on) => edit(switchLever(row, on))}
        />
        {shown === undefined ? null : (
          <LeverDetail key={shown.key} row={shown} dataset={dataset} document={document} onEdit={edit} />
        )}
      </div>
    </WindowDialog>
  );
}
