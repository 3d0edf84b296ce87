import { useMemo } from "react";
import { Button } from "react-aria-components";
import { useDesk } from "../../app/workbench-context.tsx";
import { TableExport } from "../../controls/table-export.tsx";
import { everyFigure } from "../../state/data-desk.ts";
import { formatCount } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { usesOf } from "./coverage.ts";
import type { DataPageProps } from "./data-page.ts";
import { sourcesTable } from "./data-tables.ts";
import { SettledCells } from "./settled-cells.tsx";

/** Every source with how much rests on it; each leads to its figures. */
export function SourcesPage({ dataset }: DataPageProps) {
  const words = useWords();
  const { dataDesk } = useDesk();
  const uses = useMemo(() => usesOf(dataset), [dataset]);
  const sources = useMemo(
    () => Object.entries(dataset.sources).sort(([a], [b]) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0)),
    [dataset, uses],
  );
  const show = (source: string) => {
    dataDesk.wish({ ...everyFigure, source });
    dataDesk.show("figures");
  };
  return (
    <>
      <SettledCells dataset={dataset} />
      <TableExport
        title={words("data.tab.sources")}
        about={{ datasetId: dataset.id }}
        table={() => sourcesTable(sources, uses, words)}
      />
      <table className="table data-sources" aria-label={words("data.tab.sources")}>
        <thead>
          <tr>
            <th scope="col">{words("data.sources.column.title")}</th>
            <th scope="col" className="numeric">
              {words("data.sources.column.year")}
            </th>
            <th scope="col" className="numeric">
              {words("data.sources.column.used")}
            </th>
            <th scope="col">{words("data.sources.column.note")}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(([id, { title, year, note, where }]) => {
            const used = uses.get(id) ?? 0;
            return (
              <tr key={id}>
                <th scope="row" className="wide">
                  {used === 0 ? (
                    title
                  ) : (
                    <Button
                      className="source-link"
                      aria-label={words("data.sources.show", { title })}
                      onPress={() => show(id)}
                    >
                      {title}
                    </Button>
                  )}
                </th>
                <td className="numeric">{year ?? words("common.noFigure")}</td>
                <td className="numeric">{formatCount(used)}</td>
                <td className="wide faint">{[note, where].filter(Boolean).join(" ")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
