import { memo } from "react";
import { Button } from "react-aria-components";
import { SourceButton } from "../../controls/source-button.tsx";
import { trackingDesk } from "../../state/tracking-desk.ts";
import { formatPercentFigure, formatYi, noFigure } from "../../words/format.ts";
import { formatChance } from "../../words/format-chance.ts";
import { signed } from "../../words/signed.ts";
import { useWords } from "../../words/use-words.ts";
import type { PlaceRow } from "./place-rows.ts";

interface PlaceRowLineProps {
  readonly row: PlaceRow;
  readonly nested: boolean;
  readonly shown: boolean;
}

const rounded = 0.00005;

export function signedPercent(value: number | null): string {
  if (value === null) return noFigure;
  return Math.abs(value) < rounded ? formatPercentFigure(0) : signed(value, formatPercentFigure);
}

/** A place in the year chosen. What is its prefecture's is said to be so, and in softer ink. */
export const PlaceRowLine = memo(function PlaceRowLine({ row, nested, shown }: PlaceRowLineProps) {
  const words = useWords();
  const { place, year, tier, chance } = row;
  const borrowed = year.growth?.of === "prefecture";
  const sourceOf = (indicator: "realGrowth" | "gdp") =>
    words("tracking.sourceOf", {
      place: place.name,
      year: String(year.year),
      indicator: words(`tracking.indicator.${indicator}`),
    });
  const off = year.deviation !== null && Math.abs(year.deviation) >= rounded;
  return (
    <tr className={`tracking-row ${place.kind}${shown ? " shown" : ""}${nested ? " nested" : ""}`}>
      <th scope="row">
        <Button
          className="tracking-name"
          aria-pressed={shown}
          onPress={() => trackingDesk.setState({ place: place.code })}
        >
          {place.name}
        </Button>
      </th>
      <td className={borrowed ? "numeric borrowed" : "numeric"}>
        {borrowed ? <span className="tag">{words("tracking.borrowed")}</span> : null}{" "}
        {formatPercentFigure(year.growth?.value)}
        {year.growth === null ? null : (
          <SourceButton
            what={sourceOf("realGrowth")}
            place={borrowed ? (place.prefecture ?? place.code) : place.code}
            indicator="realGrowth"
            year={year.year}
            small
          />
        )}
      </td>
      <td className="numeric">{formatPercentFigure(year.scenarioGrowth)}</td>
      <td className={off && !borrowed ? "numeric off" : borrowed ? "numeric borrowed" : "numeric"}>
        {signedPercent(year.deviation)}
      </td>
      <td className={borrowed ? "numeric borrowed" : "numeric"}>{signedPercent(year.cumulated)}</td>
      <td className="numeric">
        {year.gdp === null ? noFigure : formatYi(year.gdp.value)}{" "}
        {year.gdp === null || year.comparable === "yes" ? null : (
          <span className="tag" title={words(`tracking.comparable.${year.comparable}.why`)}>
            {words(`tracking.comparable.${year.comparable}`)}
          </span>
        )}
        {year.gdp === null ? null : (
          <SourceButton what={sourceOf("gdp")} place={place.code} indicator="gdp" year={year.year} small />
        )}
      </td>
      <td className="numeric">
        {chance === null || tier === null || chance.before === null || chance.after === null ? (
          noFigure
        ) : (
          <>
            <span className="tracking-line">{words("tracking.reach", { line: tier.min ?? 0 })}</span>
            {formatChance(chance.before)} → {formatChance(chance.after)}
          </>
        )}
      </td>
      <td className="numeric">
        <GoalCell row={row} />
      </td>
    </tr>
  );
});

/** Whether its own goals are reached with the published years in the path, and how likely. */
function GoalCell({ row: { goals, goal } }: { readonly row: PlaceRow }) {
  const words = useWords();
  if (goals.length === 0) return noFigure;
  const reached = goals.every(({ projectedReached }) => projectedReached === true);
  const share =
    goal === null || goal.before === null || goal.after === null
      ? ""
      : ` ${formatChance(goal.before)} → ${formatChance(goal.after)}`;
  return (
    <>
      {words(reached ? "tracking.goal.reached" : "tracking.goal.short")}
      {share}
    </>
  );
}
