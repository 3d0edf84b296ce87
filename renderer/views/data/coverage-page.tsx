import { useMemo } from "react";
import { Button } from "react-aria-components";
import { type FigureStatus, figureStatuses } from "../../../shared/dataset/schema.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { TableExport } from "../../controls/table-export.tsx";
import { everyFigure } from "../../state/data-desk.ts";
import { formatCount } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { coverageOf } from "./coverage.ts";
import type { DataPageProps } from "./data-page.ts";
import { coverageTable } from "./data-tables.ts";

/** As many names as are read; the rest are counted. */
const named = 8;

/** For each indicator, how many units have it observed, derived, estimated, or not at all. */
export function CoveragePage({ dataset }: DataPageProps) {
  const words = useWords();
  const rows = useMemo(() => coverageOf(dataset), [dataset]);
  const { dataDesk } = useDesk();
  const show = (path: string, status: FigureStatus) => {
    const indicator = path === "history.gdp" ? "gdp" : path;
    dataDesk.wish({ ...everyFigure, level: "unit", indicator, status });
    dataDesk.show("figures");
  };
  return (
    <section aria-labelledby="coverage-note">
      <p className="field-hint data-note" id="coverage-note">
        {words("data.coverage.note", { count: dataset.units.length, year: String(dataset.baseYear) })}
      </p>
      <TableExport
        title={words("data.tab.coverage")}
        about={{ datasetId: dataset.id }}
        table={() => coverageTable(rows, words)}
      />
      <table className="table data-coverage" aria-labelledby="coverage-note">
        <thead>
          <tr>
            <th scope="col">{words("data.coverage.column.name")}</th>
            {figureStatuses.map((status) => (
              <th key={status} scope="col" className="numeric">
                {words(`status.${status}`)}
              </th>
            ))}
            <th scope="col">{words("data.coverage.missingFrom")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ path, name, counts, missing }) => (
            <tr key={path}>
              <th scope="row">{words(name)}</th>
              {figureStatuses.map((status) => (
                <td key={status} className={`numeric status ${counts[status] > 0 ? status : ""}`}>
                  {counts[status] === 0 ? null : (
                    <Button
                      className="source-link"
                      aria-label={words("data.coverage.show", {
                        name: words(name),
                        status: words(`status.${status}`),
                        count: formatCount(counts[status]),
                      })}
                      onPress={() => show(path, status)}
                    >
                      {formatCount(counts[status])}
                    </Button>
                  )}
                </td>
              ))}
              <td className="wide faint">
                {missing.length > named
                  ? words("data.coverage.many", { count: missing.length })
                  : missing.join(words("common.listComma"))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
