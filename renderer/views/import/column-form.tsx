import { columnName } from "../../../shared/import/cell-address.ts";
import { type ColumnUse, indicators } from "../../../shared/import/schema.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { NumberBox } from "../../controls/number-box.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import type { Mapping } from "../../state/import-desk.ts";
import { useWords } from "../../words/use-words.ts";
import { OptionSelect } from "../assumptions/option-select.tsx";
import { indicatorText, scalesOf } from "./import-text.ts";

interface ColumnFormProps {
  readonly stage: Mapping;
  readonly column: number;
  onDone(): void;
}

const uses = ["none", "name", "code", "prefecture", "kind", "figure"] as const;

/** What a column tells: chosen here, at work at once. */
export function ColumnForm({ stage, column, onDone }: ColumnFormProps) {
  const words = useWords();
  const { imports } = useDesk();
  const use = stage.mapping.columns[String(column)];
  const set = (next: ColumnUse | null) => imports.setColumn(column, next);
  return (
    <div className="import-form">
      <h3>{words("import.column.title", { column: columnName(column) })}</h3>
      <div className="import-field">
        <span className="field-label">{words("import.column.use")}</span>
        <OptionSelect
          label={words("import.column.use")}
          options={uses.map((value) => ({ value, label: words(`import.use.${value}`) }))}
          value={use?.use ?? "none"}
          onChange={(value) => set(firstUse(value, stage, column))}
        />
      </div>
      {use?.use === "figure" ? (
        <>
          <div className="import-field">
            <span className="field-label">{words("data.figures.indicator")}</span>
            <OptionSelect
              label={words("data.figures.indicator")}
              options={indicators.map((value) => ({ value, label: indicatorText(value, words) }))}
              value={use.indicator}
              onChange={(indicator) => {
                const scales = scalesOf(indicator);
                const scale = scales.includes(use.scale) ? use.scale : (scales[0] ?? use.scale);
                set({ ...use, indicator, scale });
              }}
            />
          </div>
          <div className="field-pair">
            <NumberBox
              label={words("data.figures.year")}
              value={use.year}
              decimals={0}
              plain
              onCommit={(year) => {
                if (year !== null && year >= 1949 && year <= 2100) set({ ...use, year });
              }}
            />
            <div className="import-field">
              <span className="field-label">{words("import.column.scale")}</span>
              <OptionSelect
                label={words("import.column.scale")}
                options={scalesOf(use.indicator).map((value) => ({
                  value,
                  label: words(`import.scale.${value}`),
                }))}
                value={use.scale}
                onChange={(scale) => set({ ...use, scale })}
              />
            </div>
          </div>
        </>
      ) : null}
      <div className="import-form-foot">
        <TextButton onPress={onDone}>{words("import.done")}</TextButton>
      </div>
    </div>
  );
}

/** A figure begins as the column to its left, or as GDP of the newest year named. */
function firstUse(value: (typeof uses)[number], stage: Mapping, column: number): ColumnUse | null {
  if (value === "none") return null;
  if (value !== "figure") return { use: value };
  const columns = stage.mapping.columns;
  const left = columns[String(column - 1)];
  if (left?.use === "figure") return left;
  const years = Object.values(columns).flatMap((each) => (each.use === "figure" ? [each.year] : []));
  const fallback = stage.source.year ?? new Date().getFullYear() - 1;
  return { use: "figure", indicator: "gdp", year: Math.max(...years, 0) || fallback, scale: "yi-yuan" };
}
