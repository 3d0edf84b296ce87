import { ChartSvg } from "../marks/chart-svg.tsx";
import { sparklineGeometry } from "./sparkline-geometry.ts";
import type { SparklineProps } from "./sparkline-props.ts";

/** A line in a sentence: the course, its end as a dot, the target as a broken rule. */
export function Sparkline(props: SparklineProps) {
  const { label, points, target = null, format, width = 96, height = 24 } = props;
  const { path, dots, end, targetY } = sparklineGeometry(points, target, width, height);
  const known = points.filter((point) => point.value !== null);
  const ends = [known[0], known.at(-1)].flatMap((point) =>
    point ? [`${point.year} ${format(point.value ?? 0)}`] : [],
  );
  return (
    <ChartSvg width={width} height={height} label={[label, ends.join(" – ")].filter(Boolean).join(" ")}>
      {targetY === null ? null : (
        <path d={`M0 ${targetY}H${width}`} stroke="var(--axis)" strokeDasharray="2 2" />
      )}
      <path d={path} stroke="var(--ink-soft)" strokeWidth={1.5} strokeLinejoin="round" />
      {dots.map((dot) => (
        <circle key={dot.year} cx={dot.x} cy={dot.y} r={1.5} fill="var(--ink-soft)" />
      ))}
      {end ? <circle cx={end.x} cy={end.y} r={2.5} fill="var(--scenario)" /> : null}
    </ChartSvg>
  );
}
