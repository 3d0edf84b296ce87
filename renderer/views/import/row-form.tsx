import type { Dataset } from "../../../shared/dataset/schema.ts";
import { type Half, rowKey } from "../../../shared/import/halves.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { UnitAdder } from "../../controls/unit-adder.tsx";
import type { Mapping } from "../../state/import-desk.ts";
import { useWords } from "../../words/use-words.ts";
import { OptionSelect } from "../assumptions/option-select.tsx";
import { matchText } from "./import-text.ts";
import { rowPart, type SheetLook } from "./sheet-look.ts";

interface RowFormProps {
  readonly stage: Mapping;
  readonly look: SheetLook;
  readonly row: number;
  /** The table of the sheet that the row is looked at in. */
  readonly half: Half;
  /** Whose units the row may be one of; null: not read yet. */
  readonly dataset: Dataset | null;
  onDone(): void;
}

/** What a row is, where it is not found by its name, and which part of the sheet it belongs to. */
export function RowForm({ stage, look, row, half, dataset, onDone }: RowFormProps) {
  const words = useWords();
  const { imports } = useDesk();
  const { mapping } = stage;
  const key = rowKey(row, half);
  const match = look.matches.get(key);
  const part = rowPart(mapping, row);
  const settle = (answer: Parameters<typeof imports.setRow>[1]) => {
    imports.setRow(key, answer);
    onDone();
  };
  const mark = (change: Partial<typeof mapping>) => {
    imports.change({ mapping: { ...mapping, ...change } });
    onDone();
  };
  const { first, last } = mapping.header;
  return (
    <div className="import-form">
      <h3>{words("import.row.title", { row })}</h3>
      {part !== "figures" ? null : (
        <>
          <p className="field-hint">
            {match === undefined || match.label === ""
              ? matchText(mapping, row, match, words)
              : words("import.row.label", {
                  label: match.label,
                  match: matchText(mapping, row, match, words),
                })}
          </p>
          {match !== undefined && match.candidates.length > 0 ? (
            <div className="import-choices">
              {match.candidates.map(({ code, name, prefecture }) => (
                <TextButton key={code} onPress={() => settle({ kind: "unit", code })}>
                  {words("import.row.candidate", { name, prefecture })}
                </TextButton>
              ))}
            </div>
          ) : null}
          {dataset === null || stage.aim.kind === "province" ? null : (
            <UnitAdder
              label={words("import.row.unit")}
              units={dataset.units}
              onAdd={(code) => settle({ kind: "unit", code })}
            />
          )}
          <div className="import-choices">
            <TextButton onPress={() => settle({ kind: "skip" })}>{words("import.row.skip")}</TextButton>
            <TextButton onPress={() => settle({ kind: "province" })}>
              {words("import.row.province")}
            </TextButton>
            {key in mapping.rows ? (
              <TextButton onPress={() => settle(null)}>{words("import.row.byName")}</TextButton>
            ) : null}
          </div>
          {dataset === null || stage.aim.kind === "province" ? null : (
            <OptionSelect
              label={words("import.row.prefecture")}
              options={[
                { value: "", label: words("import.row.prefecture") },
                ...prefecturesOf(dataset).map(([value, label]) => ({ value, label })),
              ]}
              value={match?.kind === "prefecture" ? (match.code ?? "") : ""}
              onChange={(code) => (code === "" ? undefined : settle({ kind: "prefecture", code }))}
            />
          )}
        </>
      )}
      <div className="import-choices marks">
        {row !== first && row <= 20 ? (
          <TextButton quiet onPress={() => mark({ header: { first: row, last: Math.max(row, last) } })}>
            {words("import.row.headerFirst")}
          </TextButton>
        ) : null}
        {row !== last && row <= 20 ? (
          <TextButton quiet onPress={() => mark({ header: { first: Math.min(first, row), last: row } })}>
            {words("import.row.headerLast")}
          </TextButton>
        ) : null}
        {row > last && mapping.lastRow !== row ? (
          <TextButton quiet onPress={() => mark({ lastRow: row })}>
            {words("import.row.last")}
          </TextButton>
        ) : null}
        {mapping.lastRow === null ? null : (
          <TextButton quiet onPress={() => mark({ lastRow: null })}>
            {words("import.row.toEnd")}
          </TextButton>
        )}
      </div>
    </div>
  );
}

function prefecturesOf(dataset: Dataset): [string, string][] {
  return [...new Map(dataset.units.map(({ prefecture }) => [prefecture.code, prefecture.name]))];
}
