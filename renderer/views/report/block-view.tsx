import type { Block, Report, ReportTable } from "../../../shared/report/schema.ts";
import { type FrameWords, frameWords } from "../../../shared/report/words/frame-words.ts";
import type { Language } from "../../../shared/words/language.ts";
import type { UnitTopology } from "../../charts/map/map-props.ts";
import { useShowSource } from "../../controls/use-source.ts";
import type { PagePart } from "./paginate.ts";
import { FigureView } from "./report-figure.tsx";

interface BlockViewProps {
  readonly block: Block;
  readonly rows: PagePart["rows"];
  readonly ground: Report["ground"];
  readonly language: Language;
  readonly topology: UnitTopology | null;
  /** False: figures only keep their place. */
  readonly drawn: boolean;
}

/** A block as it stands on a page; every distance is inside its box, so that its height is all it takes. */
export function BlockView({ block, rows, ground, language, topology, drawn }: BlockViewProps) {
  switch (block.kind) {
    case "heading": {
      const Heading = `h${block.level + 1}` as "h2" | "h3" | "h4";
      return <Heading className={`report-heading level-${block.level}`}>{block.text}</Heading>;
    }
    case "paragraph":
      return <p className="report-paragraph">{block.text}</p>;
    case "table":
      return <TableView table={block} rows={rows} say={frameWords[language]} />;
    case "figure":
      return <FigureView figure={block} {...{ ground, language, topology, drawn }} />;
  }
}

interface TableViewProps {
  readonly table: ReportTable;
  readonly rows: PagePart["rows"];
  readonly say: FrameWords;
}

function TableView({ table, rows, say }: TableViewProps) {
  const { title, unit, columns, note } = table;
  const show = useShowSource();
  const { from, to } = rows ?? { from: 0, to: table.rows.length };
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const last = to === table.rows.length;
  return (
    <div className="report-table">
      <table>
        <caption>
          <span className="report-table-title">{from === 0 ? title : say.continued(title)}</span>
          {unit === "" ? null : <span className="report-unit">{say.unit(unit)}</span>}
        </caption>
        <colgroup>
          {columns.map(({ label, share }) => (
            <col key={label} style={{ width: `${(share / shares) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ label, numeric }) => (
              <th key={label} scope="col" className={numeric ? "numeric" : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(from, to).map((cells, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a written report's rows stay in their places
            <tr key={from + at}>
              {columns.map(({ label, numeric }, index) => (
                <td key={label} className={numeric ? "numeric" : undefined}>
                  {index === 0 && table.sources?.[from + at] !== undefined ? (
                    <button
                      type="button"
                      className="report-source"
                      onClick={() => show({ source: table.sources?.[from + at] ?? null })}
                    >
                      {cells[index]}
                    </button>
                  ) : (
                    cells[index]
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note === null || !last ? null : <p className="report-note">{say.note(note)}</p>}
    </div>
  );
}
