import { useMemo } from "react";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import { formatCount } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { Audits } from "../overview/audits.tsx";
import { useBoard } from "../overview/use-board.ts";
import { usesOf } from "./coverage.ts";

/** Every source with how much rests on it; the audits and the breaks of the series beside them. */
export function SourcesPage({ dataset }: { readonly dataset: Dataset }) {
  const words = useWords();
  const board = useBoard();
  const uses = useMemo(() => usesOf(dataset), [dataset]);
  const sources = useMemo(
    () => Object.entries(dataset.sources).sort(([a], [b]) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0)),
    [dataset, uses],
  );
  return (
    <div className="data-sources">
      <table className="table" aria-label={words("data.tab.sources")}>
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
          {sources.map(([id, { title, year, note, where }]) => (
            <tr key={id}>
              <th scope="row" className="wide">
                {title}
              </th>
              <td className="numeric">{year ?? words("common.noFigure")}</td>
              <td className="numeric">{formatCount(uses.get(id) ?? 0)}</td>
              <td className="wide faint">{[note, where].filter(Boolean).join(" ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="data-aside">
        {board === null ? null : <Audits board={board} />}
        <section className="panel" aria-labelledby="breaks-title">
          <div className="panel-heading">
            <h2 id="breaks-title">{words("data.breaks")}</h2>
          </div>
          <dl className="data-breaks">
            {dataset.breaks.map(({ from, to, reason }) => (
              <div key={from}>
                <dt>{words("data.break", { from: String(from), to: String(to) })}</dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </div>
  );
}
