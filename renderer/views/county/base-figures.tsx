import { memo } from "react";
import { Button } from "react-aria-components";
import { provenanceOf } from "../../../shared/dataset/provenance-of.ts";
import type { Dataset, Unit } from "../../../shared/dataset/schema.ts";
import { TableExport } from "../../controls/table-export.tsx";
import { useShowSource } from "../../controls/use-source.ts";
import { formatPercentFigure, formatWan, formatYi, formatYuan } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import type { WordId } from "../../words/zh-cn.ts";
import { figuresTable } from "./figures-table.ts";
import type { CountyReading } from "./use-county.ts";

export interface FigureRow {
  /** The figure's path within the unit, which is also its provenance's. */
  readonly path: string;
  readonly name: WordId;
  readonly unit: WordId;
  read(unit: Unit): number | null | undefined;
  format(value: number | null | undefined): string;
}

type BaseFiguresProps = Pick<CountyReading, "dataset" | "unit" | "baseYear">;

const row = (
  path: string,
  name: WordId,
  unit: WordId,
  format: FigureRow["format"],
  read: FigureRow["read"],
): FigureRow => ({ path, name, unit, format, read });

const production: readonly FigureRow[] = [
  row("valueAdded.primary", "figures.valueAdded.primary", "unit.yi", formatYi, (u) => u.valueAdded.primary),
  row(
    "valueAdded.secondary",
    "figures.valueAdded.secondary",
    "unit.yi",
    formatYi,
    (u) => u.valueAdded.secondary,
  ),
  row(
    "valueAdded.tertiary",
    "figures.valueAdded.tertiary",
    "unit.yi",
    formatYi,
    (u) => u.valueAdded.tertiary,
  ),
  row("capital", "figures.capital", "unit.yi", formatYi, (u) => u.capital),
  row(
    "capitalOutputRatio",
    "figures.capitalOutputRatio",
    "figures.ratioUnit",
    formatYi,
    (u) => u.capitalOutputRatio,
  ),
  row(
    "investmentRatio",
    "figures.investmentRatio",
    "unit.percent",
    formatPercentFigure,
    (u) => u.investmentRatio,
  ),
];
const people: readonly FigureRow[] = [
  row("population", "figures.population", "unit.wan", formatWan, (u) => u.population),
  row("employment", "figures.employment", "unit.wan", formatWan, (u) => u.employment),
  row(
    "urbanEmploymentShare",
    "figures.urbanEmploymentShare",
    "unit.percent",
    formatPercentFigure,
    (u) => u.urbanEmploymentShare,
  ),
  row("urbanJobs", "figures.urbanJobs", "unit.wan", formatWan, (u) => u.urbanJobs),
  row("income.urban", "figures.income.urban", "unit.yuan", formatYuan, (u) => u.income.urban),
  row("income.rural", "figures.income.rural", "unit.yuan", formatYuan, (u) => u.income.rural),
];

/** Every base figure that a unit may carry. */
export const figureRows: readonly FigureRow[] = [...production, ...people];

/** Every base figure with its status and source. */
export const BaseFigures = memo(function BaseFigures({ dataset, unit, baseYear }: BaseFiguresProps) {
  const words = useWords();
  return (
    <section className="panel base-figures" aria-labelledby="figures-title">
      <div className="panel-heading">
        <h2 id="figures-title">{words("figures.title")}</h2>
        <span>{words("figures.note", { year: String(baseYear) })}</span>
        <span className="bar-space" />
        <TableExport
          title={words("figures.title")}
          about={{ figures: figureRows.map(({ path }) => path), units: [unit.code] }}
          table={() => figuresTable(figureRows, dataset, unit, baseYear, words)}
        />
      </div>
      <div className="figure-tables">
        <FigureTable
          dataset={dataset}
          unit={unit}
          // A figure the dataset does not carry at all has no row: capital may be given as a ratio.
          rows={production.filter(({ read }) => read(unit) !== undefined)}
        />
        <FigureTable dataset={dataset} unit={unit} rows={people} />
      </div>
    </section>
  );
});

interface FigureTableProps {
  readonly dataset: Dataset;
  readonly unit: Unit;
  readonly rows: readonly FigureRow[];
}

function FigureTable({ dataset, unit, rows }: FigureTableProps) {
  const words = useWords();
  const show = useShowSource();
  return (
    <table className="table" aria-labelledby="figures-title">
      <thead>
        <tr>
          <th scope="col">{words("figures.column.name")}</th>
          <th scope="col" className="numeric">
            {words("figures.column.value")}
          </th>
          <th scope="col">{words("figures.column.unit")}</th>
          <th scope="col">{words("figures.column.status")}</th>
          <th scope="col">{words("figures.column.source")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ path, name, unit: unitWord, read, format }) => {
          const value = read(unit);
          const provenance = provenanceOf(unit, path);
          const status = provenance?.status ?? "missing";
          const source = provenance?.source == null ? null : dataset.sources[provenance.source];
          const told = [source?.title, provenance?.note, source?.note].filter(Boolean).join("；");
          return (
            <tr key={path}>
              <th scope="row">{words(name)}</th>
              <td className="numeric" title={value == null ? words("common.noFigure.why") : undefined}>
                {format(value)}
              </td>
              <td>{words(unitWord)}</td>
              <td>
                <span className={`status ${status}`}>{words(`status.${status}`)}</span>
              </td>
              <td className="source" title={told}>
                <Button className="source-text" onPress={() => show({ place: unit.code, indicator: path })}>
                  {told === "" ? words("figures.noSource") : told}
                  <span className="unseen">
                    {words("source.showLabel", { what: `${unit.name} ${words(name)}` })}
                  </span>
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
