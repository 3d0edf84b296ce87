import type { HistoryRow } from "./history-rows.ts";

export const rowHeight = 44;
const laneWidth = 14;
/** Branches beyond these share the last column: what they say is in their words. */
const mostLanes = 6;

const x = (lane: number) => 10 + Math.min(lane, mostLanes - 1) * laneWidth;

/** How wide the lines beside the log are, CSS px. */
export function marksWidth(rows: readonly HistoryRow[]): number {
  const lanes = rows.reduce((most, { lane, passing }) => Math.max(most, lane, ...passing), 0);
  return x(lanes) + 10;
}

/** The dot of a step and the lines that lead to it and past it. */
export function StepMarks({ row, width }: { readonly row: HistoryRow; readonly width: number }) {
  const middle = rowHeight / 2;
  const at = x(row.lane);
  const main = row.lane === 0 && row.standing !== "aside";
  return (
    <svg className="step-marks" width={width} height={rowHeight} aria-hidden="true">
      {row.passing.map((lane) => (
        <path key={lane} d={`M${x(lane)} 0V${rowHeight}`} className={lane === 0 ? "main" : undefined} />
      ))}
      {row.forks.map((lane) => (
        <path key={lane} d={`M${x(lane)} 0C${x(lane)} ${middle} ${at} ${middle / 2} ${at} ${middle}`} />
      ))}
      {row.goesOn ? <path d={`M${at} 0V${middle}`} className={main ? "main" : undefined} /> : null}
      {row.step === null ? null : (
        <path d={`M${at} ${middle}V${rowHeight}`} className={main ? "main" : undefined} />
      )}
      <circle cx={at} cy={middle} r={row.standing === "here" ? 5 : 3.5} className={row.standing} />
    </svg>
  );
}
