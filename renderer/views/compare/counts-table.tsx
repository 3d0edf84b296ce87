import { useWorkbench } from "../../app/workbench-context.tsx";
import { formatCount, formatYi } from "../../words/format.ts";
import { tierMarks } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";
import { difference as differenceText } from "./board-table.tsx";
import type { Difference } from "./use-comparison.ts";

interface CountsTableProps {
  readonly difference: Difference;
  readonly names: readonly string[];
  readonly keys: readonly string[];
}

/** How many units each tier holds and what the province comes to, year by year, scenario beside scenario. */
export function CountsTable({ difference, names, keys }: CountsTableProps) {
  const words = useWords();
  const tiers = tierMarks(useWorkbench((state) => state.dataset?.targets.tiers) ?? [], words).slice(0, -1);
  const { byYear } = difference.results;
  const years = [...new Set(byYear.flatMap((each) => each.years))].sort((a, b) => a - b);
  const columns = [
    ...tiers.map(({ id, label }) => ({
      id,
      label,
      format: formatCount,
      of: (run: (typeof byYear)[number]) => run.tierCounts[id] ?? [],
    })),
    {
      id: "gdpNominal",
      label: words("board.gdpNominal"),
      format: formatYi,
      of: (run: (typeof byYear)[number]): readonly (number | null)[] => run.gdpNominal,
    },
  ];
  const at = (run: (typeof byYear)[number] | undefined, year: number, of: (typeof columns)[number]["of"]) =>
    run === undefined ? null : of(run)[run.years.indexOf(year)];
  return (
    <table className="table" aria-label={words("compare.results.years")}>
      <thead>
        <tr>
          <th scope="col">{words("compare.years.column")}</th>
          {columns.flatMap(({ id, label }) =>
            names.map((name, index) => (
              <th key={`${id} ${keys[index]}`} scope="col" className="numeric">
                {words("compare.years.tier", { tier: label, name })}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {columns.flatMap(({ id, format, of }) =>
              byYear.map((run, index) => {
                const value = at(run, year, of);
                const more = index === 0 ? "" : differenceText(at(byYear[0], year, of), value, format);
                return (
                  <td key={`${id} ${keys[index]}`} className={more === "" ? "numeric" : "numeric changed"}>
                    {format(value)}
                  </td>
                );
              }),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
