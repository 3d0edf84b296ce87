import { useId, useMemo } from "react";
import { ChartFrame } from "../frame/chart-frame.tsx";
import { ChartSvg, unspoken } from "../marks/chart-svg.tsx";
import { tierTone } from "../marks/tier-tone.ts";
import { nextReading } from "../reading/next-reading.ts";
import { type Reading, Readout, sayReading } from "../reading/readout.tsx";
import { sayChances } from "../reading/say-chances.tsx";
import { useUnitPicking } from "../reading/use-unit-picking.ts";
import { ladderChances } from "./ladder-chances.ts";
import { LadderChanceColumn, LadderGround, LadderLabels, RungMark } from "./ladder-drawing.tsx";
import { ladderGeometry, legendPlaces, rungAt } from "./ladder-geometry.ts";
import { ladderLabels } from "./ladder-labels.ts";
import { LadderLegend } from "./ladder-legend.tsx";
import type { LadderChartProps } from "./ladder-props.ts";
import { ladderTable } from "./ladder-table.ts";

/** Every unit in scope on a log GDP axis by rank, from the base year to the horizon. */
export function LadderChart(props: LadderChartProps) {
  const { units, readings, tiers, words, width, height, selected, format } = props;
  const id = useId();
  const geometry = useMemo(
    () => ladderGeometry(units, readings, tiers, width, height),
    [units, readings, tiers, width, height],
  );
  const chances = useMemo(() => ladderChances(geometry, readings, tiers), [geometry, readings, tiers]);
  const legend = legendPlaces(geometry, words);
  const labels = ladderLabels(geometry, [selected], [legend.box]);
  const byCode = useMemo(() => new Map(geometry.rungs.map((rung) => [rung.code, rung])), [geometry]);
  const picking = useUnitPicking({
    first: selected !== null && byCode.has(selected) ? selected : (geometry.rungs[0]?.code ?? null),
    onSelect: props.onSelect,
    onSource: props.source?.open,
    onHover: props.onHover,
    move: (key, from) => {
      // The rungs are listed from the head down, so the down arrow goes on and the up arrow back.
      const turned = {
        ArrowUp: "ArrowLeft",
        ArrowDown: "ArrowRight",
        PageUp: "PageDown",
        PageDown: "PageUp",
      }[key];
      const index = (byCode.get(from)?.rank ?? 1) - 1;
      const next = nextReading(turned ?? key, index, geometry.rungs.length);
      return next === null || next === undefined ? null : (geometry.rungs[next]?.code ?? null);
    },
    find: (event) => {
      const box = event.currentTarget.getBoundingClientRect();
      return rungAt(geometry, ((event.clientY - box.top) * height) / box.height)?.code ?? null;
    },
  });
  const active = picking.active ?? props.hovered ?? null;
  const read = (code: string): Reading => {
    const reading = readings[code];
    const value = (figure: number | null | undefined) =>
      figure === null || figure === undefined ? "" : `${format(figure)} ${words.unit}`;
    const rung = byCode.get(code);
    const tier = tiers.find((one) => one.id === reading?.tier)?.label ?? "";
    return {
      heading: `${rung?.rank ?? ""} ${rung?.name ?? code}`.trim(),
      note: props.note,
      lines: [
        { label: words.base, value: value(reading?.base), status: reading?.status },
        { label: words.horizon, value: value(reading?.horizon), status: tier },
        ...sayChances(tiers, reading?.probability, props.formatChance),
        ...(reading?.band
          ? [{ label: words.band, value: `${format(reading.band.low)}–${value(reading.band.high)}` }]
          : []),
      ],
    };
  };
  const at = active === null ? undefined : byCode.get(active);
  return (
    <ChartFrame
      {...props}
      description={geometry.zones.map((zone) => `${zone.label} ${zone.count}`).join(", ")}
      table={() => ladderTable(props, geometry)}
    >
      <div className="chart-surface" data-pick="">
        <ChartSvg
          width={width}
          height={height}
          label={`${props.title} ${words.keyboard}`}
          role="listbox"
          tabIndex={0}
          aria-activedescendant={at ? `${id}${at.code}` : undefined}
          {...picking.handlers}
        >
          <LadderGround geometry={geometry} format={props.formatTick} />
          {at ? (
            <rect
              {...unspoken}
              x={geometry.box.left - 8}
              width={geometry.box.right - geometry.box.left + 16}
              y={at.y - Math.max(4, geometry.pitch / 2)}
              height={Math.max(8, geometry.pitch)}
              fill="var(--grid)"
            />
          ) : null}
          {geometry.rungs.map((rung) => (
            <RungMark
              key={rung.code}
              id={`${id}${rung.code}`}
              rung={rung}
              pitch={geometry.pitch}
              tone={tierTone(tiers, rung.tier)}
              name={sayReading(read(rung.code))}
              selected={rung.code === selected}
            />
          ))}
          {chances ? (
            <LadderChanceColumn
              chances={chances}
              tiers={tiers}
              label={words.chance ?? ""}
              top={geometry.box.top}
            />
          ) : null}
          <LadderLabels labels={labels} strong={new Set([selected, active])} />
          <LadderLegend places={legend} words={words} />
        </ChartSvg>
        {picking.active !== null && at ? (
          // The corner at the head's left, which no rung reaches, rather than over its neighbours.
          <Readout
            reading={read(at.code)}
            x={0}
            y={24}
            width={width}
            height={height}
            foot={props.source?.hint}
          />
        ) : null}
      </div>
    </ChartFrame>
  );
}
