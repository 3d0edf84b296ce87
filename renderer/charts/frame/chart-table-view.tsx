import type { ChartTable } from "../chart-props.ts";

interface ChartTableViewProps {
  readonly table: ChartTable;
  readonly height: number;
}

/** The figures behind a chart as a plain table; it scrolls inside the chart's own height. */
export function ChartTableView({ table, height }: ChartTableViewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="chart-table-scroll" aria-label={table.caption} tabIndex={0} style={{ height }}>
      <table className="chart-table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.label} scope="col" className={column.numeric ? "numeric" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, index) => {
                const column = table.columns[index];
                const className = column?.numeric ? "numeric" : undefined;
                return index === 0 ? (
                  <th key={column?.label} scope="row" className={className}>
                    {cell}
                  </th>
                ) : (
                  <td key={column?.label} className={className}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
