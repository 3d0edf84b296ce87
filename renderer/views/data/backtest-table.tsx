import { TableExport } from "../../controls/table-export.tsx";
import { formatPercent, formatRatio } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import type { BesideDrift } from "./backtest-errors.tsx";
import { measuresTable } from "./data-tables.ts";

interface BacktestTableProps {
  readonly horizons: readonly number[];
  readonly errors: BesideDrift;
}

/** A share of the level in percent; a scaled or logarithmic error as it is. */
const measures = [
  ["mape", formatPercent],
  ["mae", formatRatio],
  ["mase", formatRatio],
  ["bias", formatRatio],
] as const;
const intervals = ["50", "80", "90"] as const;

/** Every measure by horizon: the rule, and the random walk with drift beneath it. */
export function BacktestTable({ horizons, errors: { engine, naiveDrift } }: BacktestTableProps) {
  const words = useWords();
  const cells = (values: readonly (number | null)[], format: (value: number | null) => string) =>
    horizons.map((horizon, index) => (
      <td key={horizon} className="numeric">
        {format(values[index] ?? null)}
      </td>
    ));
  return (
    <>
      <TableExport
        title={words("backtest.table")}
        table={() => measuresTable(horizons, { engine, naiveDrift }, words)}
      />
      <table className="table data-measures" aria-label={words("backtest.table")}>
        <thead>
          <tr>
            <th scope="col">{words("backtest.column.measure")}</th>
            <th scope="col">{words("backtest.column.rule")}</th>
            {horizons.map((horizon) => (
              <th key={horizon} scope="col" className="numeric">
                {words("backtest.ahead", { horizon })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.flatMap(([id, format]) => [
            <tr key={id}>
              <th scope="rowgroup" rowSpan={2}>
                {words(`backtest.${id}`)}
              </th>
              <td>{words("backtest.engine")}</td>
              {cells(engine[id], format)}
            </tr>,
            <tr key={`${id}drift`}>
              <td>{words("backtest.drift")}</td>
              {cells(naiveDrift[id], format)}
            </tr>,
          ])}
          {intervals.map((nominal) => (
            <tr key={nominal}>
              <th scope="row">{words("backtest.interval", { nominal: `${nominal}%` })}</th>
              <td>{words("backtest.coverage")}</td>
              {cells(engine.coverage[nominal], formatPercent)}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
