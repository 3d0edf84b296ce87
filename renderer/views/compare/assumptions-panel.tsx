import { useMemo, useState } from "react";
import { TableExport } from "../../controls/table-export.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { formatCount } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { assumptionRows } from "./assumption-rows.ts";
import { differencesTable } from "./differences-table.ts";
import { type Difference, usePlaces } from "./use-comparison.ts";

interface AssumptionsPanelProps {
  readonly difference: Difference;
  readonly names: readonly string[];
}

/** More are shown when asked for. */
const shown = 200;

/** Where the scenarios assume something else: the base's value, the others', who set it and why. */
export function AssumptionsPanel({ difference, names }: AssumptionsPanelProps) {
  const words = useWords();
  const places = usePlaces(difference);
  const [all, setAll] = useState(false);
  const rows = useMemo(() => assumptionRows(difference, places, words), [difference, places, words]);
  return (
    <section className="panel compare-panel">
      <div className="panel-heading">
        <h2>{words("compare.assumptions")}</h2>
        <span>{words("compare.assumptions.count", { count: formatCount(rows.length) })}</span>
        <span className="bar-space" />
        <TableExport
          title={words("compare.assumptions")}
          about={{ ids: difference.scenarios.map(({ id }) => id) }}
          disabled={rows.length === 0}
          table={() => differencesTable(rows, names, words)}
        />
      </div>
      {rows.length === 0 ? (
        <p className="empty">{words("compare.assumptions.none")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="compare-scroll" tabIndex={0} aria-label={words("compare.assumptions")}>
          <table className="table assumption-differences">
            <thead>
              <tr>
                <th scope="col">{words("compare.assumptions.what")}</th>
                {names.map((name, index) => (
                  <th key={difference.scenarios[index]?.id ?? "reference"} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, all ? undefined : shown).map(({ key, title, cells }) => (
                <tr key={key}>
                  <th scope="row">{title}</th>
                  {cells.map(({ lines, same, grounds }, index) => (
                    <td
                      key={difference.scenarios[index]?.id ?? "reference"}
                      className={index === 0 || same ? undefined : "changed"}
                    >
                      {same ? (
                        <span className="same">{words("compare.same")}</span>
                      ) : (
                        lines.map((line) => (
                          <span key={line} className="line">
                            {line}
                          </span>
                        ))
                      )}
                      {grounds === "" || same ? null : <span className="grounds">{grounds}</span>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {all || rows.length <= shown ? null : (
            <TextButton quiet onPress={() => setAll(true)}>
              {words("compare.assumptions.more", { count: formatCount(rows.length) })}
            </TextButton>
          )}
        </section>
      )}
    </section>
  );
}
