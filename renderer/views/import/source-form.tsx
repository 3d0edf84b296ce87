import type { ImportSource } from "../../../shared/import/schema.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { Choice } from "../../controls/choice.tsx";
import { NumberBox } from "../../controls/number-box.tsx";
import { TextBox } from "../../controls/text-box.tsx";
import type { Mapping } from "../../state/import-desk.ts";
import { useWords } from "../../words/use-words.ts";

const statuses = ["observed", "derived", "estimated"] as const;

/** Where the table's figures come from, as each of them will say. */
export function SourceForm({ stage }: { readonly stage: Mapping }) {
  const words = useWords();
  const { imports } = useDesk();
  const { source } = stage;
  const set = (part: Partial<ImportSource>) => imports.change({ source: { ...source, ...part } });
  return (
    <fieldset className="field-group import-group">
      <legend>{words("import.source")}</legend>
      <TextBox
        label={words("import.source.title")}
        value={source.title}
        maxLength={300}
        error={source.title.trim() === "" ? words("import.trouble.source-title") : null}
        onChange={(title) => set({ title })}
      />
      <div className="field-pair year-first">
        <NumberBox
          label={words("import.source.year")}
          value={source.year}
          decimals={0}
          plain
          onCommit={(year) => {
            if (year === null || (year >= 1949 && year <= 2100)) set({ year });
          }}
        />
        <div className="import-field">
          <span className="field-label">{words("data.figures.status")}</span>
          <Choice
            label={words("data.figures.status")}
            options={statuses.map((value) => ({ value, label: words(`status.${value}`) }))}
            value={source.status}
            onChange={(status) => set({ status })}
          />
        </div>
      </div>
      <TextBox
        label={words("import.source.note")}
        value={source.note}
        maxLength={1000}
        lines={2}
        onChange={(note) => set({ note })}
      />
    </fieldset>
  );
}
