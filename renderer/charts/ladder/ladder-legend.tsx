import { ChartText, unspoken } from "../marks/chart-svg.tsx";
import { textWidth } from "../marks/text-width.ts";
import { arrowPath } from "./ladder-drawing.tsx";
import type { LadderGeometry } from "./ladder-geometry.ts";
import type { LadderWords } from "./ladder-props.ts";

/** What stroke, arrow, dot and bar mean, in the free corner at the foot's right. */
export function LadderLegend({ geometry, words }: { geometry: LadderGeometry; words: LadderWords }) {
  const { box, rungs } = geometry;
  const banded = rungs.some((rung) => rung.band !== null);
  const y = box.bottom - 12;
  const right = box.right + 4;
  const end = right - textWidth(words.horizon, 11) - 6;
  const start = end - 34;
  return (
    <g {...unspoken}>
      {banded ? (
        <>
          <path d={`M${end - 30} ${y - 16}H${end}`} stroke="var(--scenario-band-inner)" strokeWidth={4} />
          <ChartText x={right} y={y - 16} textAnchor="end" halo>
            {words.band}
          </ChartText>
        </>
      ) : null}
      <path d={arrowPath(start, end, y, 3)} stroke="var(--ink-faint)" />
      <circle cx={end} cy={y} r={3} fill="var(--ink-faint)" />
      <ChartText x={start - 5} y={y} textAnchor="end" halo>
        {words.base}
      </ChartText>
      <ChartText x={right} y={y} textAnchor="end" halo>
        {words.horizon}
      </ChartText>
    </g>
  );
}
