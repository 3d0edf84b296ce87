import { useMemo } from "react";
import { type Dataset, figureStatuses } from "../../../shared/dataset/schema.ts";
import { formatCount } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { coverageOf } from "./coverage.ts";

/** As many names as are read; the rest are counted. */
const named = 8;

/** For each indicator, how many units have it observed, derived, estimated, or not at all. */
export function CoveragePage({ dataset }: { readonly dataset: Dataset }) {
  const words = useWords();
  const rows = useMemo(() => coverageOf(dataset), [dataset]);
  return (
    <section aria-labelledby="coverage-note">
      <p className="field-hint data-note" id="coverage-note">
        {words("data.coverage.note", { count: dataset.units.length, year: String(dataset.baseYear) })}
      </p>
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
                  {counts[status] === 0 ? "" : formatCount(counts[status])}
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
