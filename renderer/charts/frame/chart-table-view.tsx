import type { ChartTable, RowSource } from "../chart-props.ts";

interface ChartTableViewProps {
  readonly table: ChartTable;
  readonly height: number;
  readonly source: RowSource | undefined;
}

/** The figures behind a chart as a plain table; it scrolls inside the chart's own height. */
export function ChartTableView({ table, height, source }: ChartTableViewProps) {
  // The name leads on, or the only thing a row is told by.
  const leading = Math.max(
    0,
    table.columns.findIndex(({ numeric }) => !numeric),
  );
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
                    {index === leading ? <LeadingCell text={cell} name={row.key} source={source} /> : cell}
                  </th>
                ) : (
                  <td key={column?.label} className={className}>
                    {index === leading ? <LeadingCell text={cell} name={row.key} source={source} /> : cell}
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

interface LeadingCellProps {
  readonly text: string;
  /** The row's key. */
  readonly name: string;
  readonly source: RowSource | undefined;
}

/** What a row is told by, and the way to what its figures stand on. */
function LeadingCell({ text, name, source }: LeadingCellProps) {
  if (source === undefined || !source.has(name)) return text;
  return (
    <button
      type="button"
      className="chart-source"
      aria-label={source.label(text)}
      title={source.label(text)}
      onClick={() => source.open(name)}
    >
      {text}
    </button>
  );
}
