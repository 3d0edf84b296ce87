import { allHalves } from "../../../shared/import/halves.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { NumberBox } from "../../controls/number-box.tsx";
import type { Mapping } from "../../state/import-desk.ts";
import { formatCount } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { OptionSelect } from "../assumptions/option-select.tsx";

/** Which sheet and which of its rows, and what is to be known of the file. */
export function SheetTools({ stage }: { readonly stage: Mapping }) {
  const words = useWords();
  const { imports } = useDesk();
  const { opened, mapping } = stage;
  const { header, lastRow } = mapping;
  const sheet = opened.sheets.find(({ name }) => name === mapping.sheet);
  const tables = allHalves(mapping).length;
  const rows = sheet?.rowCount ?? 0;
  const within = (row: number | null) => row !== null && row >= 1 && row <= rows;
  const setHeader = (part: Partial<typeof header>) => {
    const next = { ...header, ...part };
    const [first, last] = [Math.min(next.first, next.last), Math.max(next.first, next.last)];
    imports.change({ mapping: { ...mapping, header: { first, last } } });
  };
  return (
    <div className="import-tools">
      {opened.sheets.length < 2 ? null : (
        <OptionSelect
          label={words("import.sheet")}
          options={opened.sheets.map(({ name }) => ({ value: name, label: name }))}
          value={mapping.sheet}
          onChange={imports.pickSheet}
        />
      )}
      {mapping.halves === null ? null : (
        <span className="import-rows">
          <strong>
            {mapping.halves.only === null ? words("import.halves.stacked", { count: tables }) : ""}
          </strong>
          <OptionSelect
            label={words("import.halves")}
            options={[
              { value: "all", label: words("import.halves.all") },
              ...allHalves(mapping).map((_, at) => ({
                value: String(at),
                label: words("import.halves.only", { count: tables, at: at + 1 }),
              })),
            ]}
            value={mapping.halves.only === null ? "all" : String(mapping.halves.only)}
            onChange={(value) => {
              const only = value === "all" ? null : Number(value);
              if (mapping.halves !== null)
                imports.change({ mapping: { ...mapping, halves: { ...mapping.halves, only } } });
            }}
          />
        </span>
      )}
      <span className="import-rows">
        {words("import.header")}
        <NumberBox
          label={words("import.row.headerFirst")}
          bare
          plain
          decimals={0}
          value={header.first}
          onCommit={(row) => (row !== null && within(row) ? setHeader({ first: row }) : undefined)}
        />
        {words("import.to")}
        <NumberBox
          label={words("import.row.headerLast")}
          bare
          plain
          decimals={0}
          value={header.last}
          onCommit={(row) => (row !== null && within(row) ? setHeader({ last: row }) : undefined)}
        />
        {words("import.lastRow")}
        <NumberBox
          label={words("import.row.last")}
          bare
          plain
          decimals={0}
          value={lastRow ?? rows}
          onCommit={(row) =>
            imports.change({
              mapping: { ...mapping, lastRow: row !== null && row > header.last && row < rows ? row : null },
            })
          }
        />
        <span className="field-hint">{words("import.rowCount", { count: formatCount(rows) })}</span>
      </span>
      <ul className="import-notes">
        {opened.notes.map((note) => (
          <li key={note}>{words(`import.note.${note}`)}</li>
        ))}
        {sheet !== undefined && sheet.rows.length < sheet.rowCount ? (
          <li>{words("import.note.shown", { count: formatCount(sheet.rows.length) })}</li>
        ) : null}
      </ul>
    </div>
  );
}
