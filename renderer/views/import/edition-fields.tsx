import type { DatasetEntry } from "../../../shared/contract/dataset-area.ts";
import type { ImportAim } from "../../../shared/import/schema.ts";
import { NumberBox } from "../../controls/number-box.tsx";
import { TextBox } from "../../controls/text-box.tsx";
import { useWords } from "../../words/use-words.ts";
import { OptionSelect } from "../assumptions/option-select.tsx";
import { useDatasets } from "../data/use-datasets.ts";

export type EditionAim = ImportAim & { readonly kind: "edition" };

interface EditionFieldsProps {
  readonly aim: EditionAim;
  /** Of the base; null: not read yet. */
  readonly baseYear: number | null;
  onChange(aim: EditionAim): void;
  onBase(base: DatasetEntry): void;
}

/** Of which dataset the edition is, what it is called, and from which year on it projects. */
export function EditionFields({ aim, baseYear, onChange, onBase }: EditionFieldsProps) {
  const words = useWords();
  const { value: datasets } = useDatasets();
  return (
    <>
      <div className="import-field">
        <span className="field-label">{words("import.aim.base")}</span>
        <OptionSelect
          label={words("import.aim.base")}
          options={(datasets ?? []).map(({ id, title }) => ({ value: id, label: title }))}
          value={aim.base}
          onChange={(id) => {
            const base = datasets?.find((each) => each.id === id);
            if (base !== undefined && id !== aim.base) onBase(base);
          }}
        />
      </div>
      <TextBox
        label={words("import.aim.title")}
        value={aim.title}
        maxLength={200}
        error={aim.title.trim() === "" ? words("import.trouble.title") : null}
        onChange={(title) => onChange({ ...aim, title })}
      />
      <NumberBox
        label={words("import.aim.baseYear", { year: baseYear === null ? "" : String(baseYear) })}
        value={aim.baseYear}
        decimals={0}
        plain
        onCommit={(year) => {
          if (year === null || (year >= 1949 && year <= 2100)) onChange({ ...aim, baseYear: year });
        }}
      />
      <TextBox
        label={words("import.aim.vintage")}
        value={aim.vintage}
        maxLength={300}
        onChange={(vintage) => onChange({ ...aim, vintage })}
      />
    </>
  );
}
