import { formatCount, formatYi } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { difference as differenceText } from "./board-table.tsx";
import { countedTiers } from "./own-tiers.ts";
import type { Difference } from "./use-comparison.ts";

interface CountsTableProps {
  readonly difference: Difference;
  readonly names: readonly string[];
  readonly keys: readonly string[];
}

type Run = Difference["results"]["byYear"][number];

/** How many units each tier holds and what the province comes to, year by year, scenario beside scenario. */
export function CountsTable({ difference, names, keys }: CountsTableProps) {
  const words = useWords();
  const { byYear } = difference.results;
  const years = [...new Set(byYear.flatMap((each) => each.years))].sort((a, b) => a - b);
  const columns = [
    ...countedTiers(difference, words).map(({ label, ids }) => ({
      id: label,
      label,
      format: formatCount,
      // Without such a tier in the scenario's dataset there is no number, which is not none.
      of: (run: Run, index: number) => run.tierCounts[ids[index] ?? ""] ?? [],
    })),
    {
      id: "gdpNominal",
      label: words("board.gdpNominal"),
      format: formatYi,
      of: (run: Run): readonly (number | null)[] => run.gdpNominal,
    },
  ];
  const at = (index: number, year: number, of: (typeof columns)[number]["of"]) => {
    const run = byYear[index];
    return run === undefined ? null : of(run, index)[run.years.indexOf(year)];
  };
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
              byYear.map((_, index) => {
                const value = at(index, year, of);
                const more = index === 0 ? "" : differenceText(at(0, year, of), value, format);
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
