import { useId, useMemo } from "react";
import { ChartFrame } from "../frame/chart-frame.tsx";
import { ChartSvg } from "../marks/chart-svg.tsx";
import { type Reading, Readout, sayReading } from "../reading/readout.tsx";
import { sayChances } from "../reading/say-chances.tsx";
import { useUnitPicking } from "../reading/use-unit-picking.ts";
import { Borders, Chances, Hatches, Labels, Outline, Signs, UnitShape } from "./map-drawing.tsx";
import { type MapFill, mapChances, mapFill, mapLabels, mapSigns } from "./map-geometry.ts";
import { MapLegend } from "./map-legend.tsx";
import type { MapChartProps } from "./map-props.ts";
import { mapTable } from "./map-table.ts";
import { directionOf, nextUnit } from "./next-unit.ts";
import { projectOutlines } from "./outlines.ts";

/** The schematic map: units coloured by tier for one year; a listbox to the keyboard. */
export function MapChart(props: MapChartProps) {
  const { topology, units, readings, tiers, words, width, height, selected, format, year } = props;
  const id = useId();
  const outlines = useMemo(() => {
    const prefectures = new Map(units.map((unit) => [unit.code, unit.prefecture.code]));
    return projectOutlines(topology, (code) => prefectures.get(code), {
      left: 4,
      top: 4,
      right: width - 4,
      bottom: height - 4,
    });
  }, [topology, units, width, height]);
  const picking = useUnitPicking({
    first: selected ?? outlines.shapes[0]?.code ?? null,
    onSelect: props.onSelect,
    onSource: props.source?.open,
    onHover: props.onHover,
    move: (key, from) => {
      const direction = directionOf(key);
      const shape = outlines.byCode.get(from);
      return direction && shape ? nextUnit(outlines.shapes, shape.anchor, direction) : null;
    },
  });
  const active = picking.active ?? props.hovered ?? null;
  const byCode = useMemo(() => new Map(units.map((unit) => [unit.code, unit])), [units]);
  const read = (code: string): Reading => {
    const unit = byCode.get(code);
    const reading = readings[code];
    const tier = tiers.find((one) => one.id === reading?.tier)?.label;
    const value = reading?.value ?? null;
    return {
      heading: `${unit?.name ?? code} ${year}`,
      note: unit?.prefecture.name ?? "",
      lines: [
        {
          label: props.note,
          value: value === null ? words.noFigure : `${format(value)} ${words.unit}`,
          status: reading?.status,
        },
        ...(unit && !unit.inScope ? [{ label: words.outOfScope, value: "" }] : []),
        ...(unit?.inScope && tier ? [{ label: words.columns.tier, value: tier }] : []),
        ...(unit?.inScope ? sayChances(tiers, reading?.probability, props.formatChance) : []),
      ],
    };
  };
  const paint = (fill: MapFill) =>
    fill.kind === "tier" ? fill.fill : `url(#${id}${fill.kind === "no-figure" ? "none" : "out"})`;
  const bounds = { x: 0, y: 0, width, height };
  const readAt = active === null ? undefined : outlines.byCode.get(active)?.anchor;
  return (
    <ChartFrame {...props} description={words.schematic} table={() => mapTable(props)}>
      <div className="chart-surface" data-pick="">
        <ChartSvg
          width={width}
          height={height}
          label={`${props.title} ${year} ${words.keyboard}`}
          role="listbox"
          tabIndex={0}
          aria-activedescendant={active === null ? undefined : `${id}${active}`}
          {...picking.handlers}
        >
          <Hatches id={id} />
          {units.map((unit) => {
            const shape = outlines.byCode.get(unit.code);
            return shape ? (
              <UnitShape
                key={unit.code}
                id={`${id}${unit.code}`}
                code={unit.code}
                path={shape.path}
                fill={paint(mapFill(unit, readings[unit.code], tiers))}
                name={sayReading(read(unit.code))}
                selected={unit.code === selected}
              />
            ) : null;
          })}
          <Borders outlines={outlines} />
          <Signs signs={mapSigns(outlines, units, readings, tiers)} />
          <Chances chances={mapChances(outlines, units, readings, tiers)} />
          <Outline path={outlines.byCode.get(selected ?? "")?.path} color="var(--selected)" width={2} />
          {active === selected ? null : (
            <Outline path={outlines.byCode.get(active ?? "")?.path} color="var(--selected)" width={1.25} />
          )}
          <Labels labels={mapLabels(outlines, units, readings, tiers, [selected], bounds)} />
          <MapLegend units={units} readings={readings} tiers={tiers} words={words} id={id} height={height} />
        </ChartSvg>
        {picking.active !== null && readAt ? (
          <Readout
            reading={read(picking.active)}
            x={readAt[0]}
            y={readAt[1]}
            width={width}
            height={height}
            foot={props.source?.hint}
          />
        ) : null}
      </div>
    </ChartFrame>
  );
}
