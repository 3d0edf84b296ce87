import type { RequiredPace, TrackedPlace, TrackingReport } from "../../../shared/result/tracking.ts";
import { formatPercent, formatPoints, formatYi } from "../../words/format.ts";
import { useWords, type Words } from "../../words/use-words.ts";
import type { TrackingScreen } from "./use-tracking.ts";

interface PlacePacesProps {
  readonly screen: TrackingScreen;
  readonly report: TrackingReport;
  readonly place: TrackedPlace;
}

/** How fast the years after the last published one must be, for every line near it and its own goals. */
export function PlacePaces({ screen, report, place }: PlacePacesProps) {
  const words = useWords();
  if (place.kind !== "unit") return null;
  const from = String((report.through ?? report.baseYear) + 1);
  return (
    <>
      <h3 className="tracking-subhead">{words("tracking.pace", { from })}</h3>
      {place.required.length === 0 ? (
        <p className="field-hint">{words("tracking.pace.none")}</p>
      ) : (
        <table className="table tracking-paces" aria-label={words("tracking.pace", { from })}>
          <thead>
            <tr>
              <th scope="col">{words("tracking.pace.line")}</th>
              <th scope="col" className="numeric">
                {words("tracking.pace.needed")}
              </th>
              <th scope="col" className="numeric">
                {words("tracking.pace.planned")}
              </th>
              <th scope="col" className="numeric">
                {words("tracking.pace.difference")}
              </th>
              <th scope="col">{words("tracking.pace.outcome")}</th>
            </tr>
          </thead>
          <tbody>
            {place.required.map((pace) => (
              <tr key={`${pace.kind} ${pace.tier}`}>
                <th scope="row">{lineText(pace, screen, words)}</th>
                <td className="numeric">{formatPercent(pace.neededGrowth)}</td>
                <td className="numeric">{formatPercent(pace.plannedGrowth)}</td>
                <td className="numeric">{extraText(pace, words)}</td>
                <td>{outcomeText(pace, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function lineText({ kind, line, year }: RequiredPace, { tiers: _ }: TrackingScreen, words: Words): string {
  const values = { year: String(year), line: formatYi(line), growth: formatPercent(line) };
  return words(`tracking.pace.${kind}`, kind === "tier" ? { ...values, line } : values);
}

/** Positive: faster than assumed. */
function extraText({ neededGrowth, plannedGrowth }: RequiredPace, words: Words): string {
  if (neededGrowth === null || plannedGrowth === null) return words("common.noFigure");
  const extra = neededGrowth - plannedGrowth;
  if (Math.abs(extra) < 0.00005) return words("tracking.pace.same");
  return words(extra > 0 ? "tracking.pace.faster" : "tracking.pace.slower", { points: formatPoints(extra) });
}

function outcomeText({ plannedReached, projectedReached }: RequiredPace, words: Words): string {
  if (plannedReached === null || projectedReached === null) return words("common.noFigure");
  const key = `${plannedReached ? "yes" : "no"}-${projectedReached ? "yes" : "no"}` as const;
  return words(`tracking.pace.outcome.${key}`);
}
