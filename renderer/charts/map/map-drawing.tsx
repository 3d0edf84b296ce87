import { memo } from "react";
import { ChartText, unspoken } from "../marks/chart-svg.tsx";
import type { MapChance, MapLabel, MapSign } from "./map-geometry.ts";
import type { MapOutlines } from "./outlines.ts";

/** One unit; only what changed is drawn again. */
export const UnitShape = memo(function UnitShape(props: {
  code: string;
  id: string;
  path: string;
  fill: string;
  name: string;
  selected: boolean;
}) {
  return (
    <path
      data-code={props.code}
      id={props.id}
      d={props.path}
      fill={props.fill}
      role="option"
      aria-label={props.name}
      aria-selected={props.selected}
    />
  );
});

/** Hatches for units outside the scope and units without a figure. */
export function Hatches({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}out`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="5" height="5" fill="var(--out-of-scope)" />
        <path d="M0 0V5" stroke="var(--out-of-scope-hatch)" strokeWidth="1" />
      </pattern>
      <pattern id={`${id}none`} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" fill="var(--paper)" />
        <circle cx="2" cy="2" r="0.7" fill="var(--axis)" />
      </pattern>
    </defs>
  );
}

/** Borders: units thin, prefectures heavier, the whole heaviest. */
export const Borders = memo(function Borders({ outlines }: { outlines: MapOutlines }) {
  return (
    <g {...unspoken} strokeLinejoin="round">
      <path d={outlines.unitBorders} stroke="var(--map-border)" strokeWidth={0.6} />
      <path d={outlines.prefectureBorders} stroke="var(--map-prefecture)" strokeWidth={0.9} />
      <path d={outlines.outerBorder} stroke="var(--map-prefecture)" strokeWidth={1.1} />
    </g>
  );
});

export function Signs({ signs }: { signs: readonly MapSign[] }) {
  return (
    <g {...unspoken}>
      {signs.map((sign) => (
        <path key={sign.code} d={sign.path} fill={sign.color} />
      ))}
    </g>
  );
}

export function Chances({ chances }: { chances: readonly MapChance[] }) {
  return (
    <g {...unspoken} className="chart-chances">
      {chances.map((chance) => (
        <ChanceDisc key={chance.code} {...chance} />
      ))}
    </g>
  );
}

/** A paper disc rimmed in ink, filled in part. */
export function ChanceDisc({ x, y, radius, pie }: Omit<MapChance, "code">) {
  return (
    <>
      <circle cx={x} cy={y} r={radius} fill="var(--paper)" stroke="var(--ink)" strokeWidth={0.75} />
      <path d={pie} fill="var(--ink)" />
    </>
  );
}

export function Labels({ labels }: { labels: readonly MapLabel[] }) {
  return (
    <g {...unspoken}>
      {labels.map((label) => (
        <ChartText key={label.code} x={label.x} y={label.y} textAnchor={label.anchor} fill="var(--ink)" halo>
          {label.name}
        </ChartText>
      ))}
    </g>
  );
}

/** Outline of a chosen unit over everything: paper, then ink, so that it shows on any fill. */
export function Outline({ path, color, width }: { path: string | undefined; color: string; width: number }) {
  return path === undefined ? null : (
    <g {...unspoken} strokeLinejoin="round">
      <path d={path} stroke="var(--paper)" strokeWidth={width + 2} />
      <path d={path} stroke={color} strokeWidth={width} />
    </g>
  );
}
