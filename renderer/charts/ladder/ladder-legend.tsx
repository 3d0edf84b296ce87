import { ChartText, unspoken } from "../marks/chart-svg.tsx";
import { arrowPath } from "./ladder-drawing.tsx";
import type { LegendPlaces } from "./ladder-geometry.ts";
import type { LadderWords } from "./ladder-props.ts";

/** What stroke, arrow, dot and bar mean, in the free corner at the foot's right. */
export function LadderLegend({ places, words }: { places: LegendPlaces; words: LadderWords }) {
  const { right, start, end, y, bandY } = places;
  return (
    <g {...unspoken}>
      {bandY === null ? null : (
        <>
          <path d={`M${start} ${bandY}H${end}`} stroke="var(--scenario-band-inner)" strokeWidth={3} />
          <ChartText x={end + 6} y={bandY}>
            {words.band}
          </ChartText>
        </>
      )}
      <path d={arrowPath(start, end, y, 3)} stroke="var(--ink-faint)" />
      <circle cx={end} cy={y} r={3} fill="var(--ink-faint)" />
      <ChartText x={start - 5} y={y} textAnchor="end" halo>
        {words.base}
      </ChartText>
      <ChartText x={right} y={y} textAnchor="end">
        {words.horizon}
      </ChartText>
    </g>
  );
}
