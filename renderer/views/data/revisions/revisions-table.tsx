import type { CensusRevision } from "../../../../shared/scenario/schema.ts";
import { NumberBox } from "../../../controls/number-box.tsx";
import { TextButton } from "../../../controls/text-button.tsx";
import { formatPercent, formatYi, noFigure } from "../../../words/format.ts";
import { signed } from "../../../words/signed.ts";
import { useWords } from "../../../words/use-words.ts";
import { GroundsCell } from "./grounds-cell.tsx";
import type { RevisionRow } from "./implied-revisions.ts";

interface RevisionsTableProps {
  readonly rows: readonly RevisionRow[];
  readonly baseYear: number;
  /** The year after the census; null: the dataset knows of none. */
  readonly censusYear: number | null;
  readonly revisions: Readonly<Record<string, CensusRevision>>;
  onShare(row: RevisionRow, share: number | null): void;
  onGrounds(row: RevisionRow, field: "note" | "source", text: string): void;
  onImplied(row: RevisionRow): void;
}

/** The schema's own bounds, in percent. */
const bounds = { above: -100, most: 1000 };

/** A prefecture a row: levels on either side of the census, what they imply, and what the planner takes. */
export function RevisionsTable({ rows, baseYear, censusYear, ...rest }: RevisionsTableProps) {
  const words = useWords();
  const year = censusYear === null ? "" : String(censusYear);
  return (
    <table className="table revisions" aria-labelledby="revisions-title">
      <thead>
        <tr>
          <th scope="col">{words("revision.prefecture")}</th>
          <th scope="col" className="numeric">
            {words("revision.base", { year: String(baseYear) })}
          </th>
          {censusYear === null ? null : (
            <>
              <th scope="col" className="numeric">
                {words("revision.level", { year })}
              </th>
              <th scope="col" className="numeric">
                {words("revision.growth", { year })}
              </th>
              <th scope="col" className="numeric">
                {words("revision.implied")}
              </th>
            </>
          )}
          <th scope="col" className="numeric">
            {words("revision.own")}
          </th>
          <th scope="col">{words("revision.note")}</th>
          <th scope="col">{words("revision.source")}</th>
          <th scope="col">
            <span className="unseen">{words("revision.do")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.code} row={row} isCensus={censusYear !== null} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Omit<RevisionsTableProps, "rows" | "baseYear" | "censusYear"> {
  readonly row: RevisionRow;
  readonly isCensus: boolean;
}

function Row({ row, isCensus, revisions, onShare, onGrounds, onImplied }: RowProps) {
  const words = useWords();
  const { code, name, base, level, levelStatus, growth, implied } = row;
  const own = revisions[code];
  const label = (field: string) => words("revision.field", { prefecture: name, field });
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="numeric">{formatYi(base)}</td>
      {isCensus ? (
        <>
          <td className={`numeric status ${levelStatus ?? ""}`}>{formatYi(level)}</td>
          <td className="numeric">{growth === null ? noFigure : signed(growth, formatPercent)}</td>
          <td className={implied === null ? "numeric" : "numeric status derived"}>
            {implied === null ? noFigure : signed(implied, formatPercent)}
          </td>
        </>
      ) : null}
      <td className="numeric">
        <NumberBox
          bare
          label={label(words("revision.own"))}
          unit="%"
          value={own === undefined ? null : Number((own.share * 100).toFixed(2))}
          onCommit={(percent) => {
            if (percent === null) onShare(row, null);
            else if (percent > bounds.above && percent <= bounds.most) {
              onShare(row, Number((percent / 100).toFixed(6)));
            }
          }}
        />
      </td>
      {(["note", "source"] as const).map((field) => (
        <td key={field} className="wide">
          <GroundsCell
            label={label(words(`revision.${field}`))}
            value={own?.[field] ?? ""}
            maxLength={field === "note" ? 4000 : 1000}
            disabled={own === undefined}
            onCommit={(text) => onGrounds(row, field, text)}
          />
        </td>
      ))}
      <td>
        {implied === null ? null : (
          <TextButton quiet label={label(words("revision.takeImplied"))} onPress={() => onImplied(row)}>
            {words("revision.takeImplied")}
          </TextButton>
        )}
        {own === undefined ? null : (
          <TextButton quiet label={label(words("revision.clear"))} onPress={() => onShare(row, null)}>
            {words("revision.clear")}
          </TextButton>
        )}
      </td>
    </tr>
  );
}
