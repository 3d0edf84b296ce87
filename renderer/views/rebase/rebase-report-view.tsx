import type { RebaseReport } from "../../../shared/rebase/schema.ts";
import { formatCount, formatPercent, formatRatio, formatYi, noFigure } from "../../words/format.ts";
import { signed } from "../../words/signed.ts";
import { useWords } from "../../words/use-words.ts";
import { BoardTable } from "../compare/board-table.tsx";
import { introLines, tableNote } from "./rebase-sentences.ts";
import { type Cell, type CellFormat, type ReportTable, rebaseTables } from "./rebase-tables.ts";
import { useTierNames } from "./use-tier-names.ts";

/** Rows of a table that are read here; the rest is in the exported report. */
const shown = 12;

/** What a move to another dataset would do, from the results down to single figures. */
export function RebaseReportView({ report }: { readonly report: RebaseReport }) {
  const words = useWords();
  const tierName = useTierNames(report);
  const tables = rebaseTables(report, words, tierName);
  const [results, others] = [
    ["tiers", "shares"],
    ["moves", "levels", "reference", "parameters", "units"],
  ].map((ids) => tables.filter(({ id }) => ids.includes(id))) as [ReportTable[], ReportTable[]];
  return (
    <div className="rebase-report">
      <ul className="rebase-intro">
        {introLines(report, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{words("rebase.board")}</h3>
      <BoardTable
        label={words("rebase.board")}
        columns={[
          { key: "now", name: words("rebase.now"), board: report.boards.before },
          { key: "after", name: words("rebase.after"), board: report.boards.after },
        ]}
      />
      {results.map((table) => (
        <Section key={table.id} table={table} note={tableNote(table.id, report, words)} />
      ))}
      {others.map((table) => (
        <Section key={table.id} table={table} note={tableNote(table.id, report, words)} />
      ))}
      {report.newProblems.length === 0 ? null : (
        <section>
          <h3>{words("rebase.problems")}</h3>
          <ul className="problems">
            {report.newProblems.slice(0, shown).map(({ unit, assumption, year, code, message }) => (
              <li key={`${unit}${assumption}${year}${code}`}>
                {unit === null ? words("place.province") : (report.places[unit] ?? unit)} {message}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Section({ table, note }: { readonly table: ReportTable; readonly note: string | null }) {
  const words = useWords();
  const { title, columns, rows } = table;
  return (
    <section>
      <h3>{title}</h3>
      {note === null ? null : <p className="field-hint">{note}</p>}
      <table className={`table rebase-table ${table.id}`} aria-label={title}>
        <thead>
          <tr>
            {columns.map(({ label, format }) => (
              <th key={label} scope="col" className={format === undefined ? undefined : "numeric"}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <tr key={row.join(" ")}>
              {row.map((cell, index) => {
                const format = columns[index]?.format;
                const key = columns[index]?.label ?? index;
                if (index === 0) {
                  return (
                    <th key={key} scope="row">
                      {cell}
                    </th>
                  );
                }
                return (
                  <td key={key} className={format === undefined ? undefined : "numeric"}>
                    {cellText(cell, format)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length <= shown ? null : (
        <p className="field-hint">{words("rebase.more", { count: formatCount(rows.length - shown) })}</p>
      )}
    </section>
  );
}

const written: Readonly<Record<CellFormat, (value: number | null) => string>> = {
  amount: formatYi,
  change: (value) => (value === null || value === 0 ? formatYi(value) : signed(value, formatYi)),
  whole: formatCount,
  percent: formatPercent,
  ratio: formatRatio,
  year: String,
};

function cellText(cell: Cell, format: CellFormat | undefined): string {
  if (cell === null) return noFigure;
  return typeof cell === "number" && format !== undefined ? written[format](cell) : String(cell);
}
