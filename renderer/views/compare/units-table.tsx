import { useState } from "react";
import { inAnotherTier } from "../../../shared/scenario/difference-results.ts";
import { OnOff } from "../../controls/on-off.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { formatCount, formatYi } from "../../words/format.ts";
import { tierLabel, tierMarks } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";
import { difference as differenceText } from "./board-table.tsx";
import type { Difference } from "./use-comparison.ts";

interface UnitsTableProps {
  readonly difference: Difference;
  readonly names: readonly string[];
  readonly keys: readonly string[];
  onUnit(code: string): void;
}

/** A province has fewer; a dataset of every county of the country has more. */
const shown = 200;

/** Units that come out differently, those that change tier first. */
export function UnitsTable({ difference, names, keys, onUnit }: UnitsTableProps) {
  const words = useWords();
  const [onlyChanges, setOnlyChanges] = useState(false);
  const { units, year, boards } = difference.results;
  const marks = boards.map(({ tiers }) => tierMarks(tiers, words));
  const changing = units.filter(({ changesTier }) => changesTier);
  const listed = onlyChanges ? changing : units;
  return (
    <>
      <div className="field-row start">
        <OnOff label={words("compare.units.changes")} on={onlyChanges} onChange={setOnlyChanges} />
        <span aria-hidden="true">{words("compare.units.changes")}</span>
        <span className="field-hint">
          {words("compare.units.note", {
            year: String(year),
            count: formatCount(units.length),
            changes: formatCount(changing.length),
          })}
        </span>
      </div>
      {listed.length === 0 ? (
        <p className="empty">{words(onlyChanges ? "compare.units.none.changes" : "compare.units.none")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="compare-scroll" tabIndex={0} aria-label={words("compare.results.units")}>
          <table className="table" aria-label={words("compare.results.units")}>
            <thead>
              <tr>
                <th scope="col">{words("compare.units.column")}</th>
                {names.map((name, index) => (
                  <th key={keys[index]} scope="col" className="numeric">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {listed.slice(0, shown).map((unit) => (
                <tr key={unit.code}>
                  <th scope="row">
                    <TextButton
                      quiet
                      label={words("compare.units.go", { unit: unit.name })}
                      onPress={() => onUnit(unit.code)}
                    >
                      {unit.name}
                    </TextButton>
                  </th>
                  {keys.map((key, index) => {
                    const tier = unit.tier[index];
                    const value = unit.gdpNominal[index];
                    const label = tierLabel(marks[index] ?? [], tier);
                    const base = tierLabel(marks[0] ?? [], unit.tier[0]);
                    const standing = (at: number) => ({
                      tiers: boards[at]?.tiers ?? [],
                      tier: unit.tier[at],
                    });
                    const moved = index > 0 && inAnotherTier(standing(0), standing(index));
                    const more = [
                      index === 0 ? "" : differenceText(unit.gdpNominal[0], value, formatYi),
                      index === 0 || label !== base ? label : "",
                    ]
                      .filter(Boolean)
                      .join(" · ");
                    return (
                      <td key={key} className={moved ? "numeric changed" : "numeric"}>
                        {formatYi(value)}
                        <span className="unit-more">{more}</span>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
          {listed.length <= shown ? null : (
            <p className="field-hint">
              {words("compare.units.more", { count: formatCount(listed.length - shown) })}
            </p>
          )}
        </section>
      )}
    </>
  );
}
