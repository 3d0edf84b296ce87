import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from "react";
import { nearestYear } from "../axes/year-axis.ts";
import { nextReading } from "./next-reading.ts";
import { type Reading, Readout, sayReading } from "./readout.tsx";

interface YearSurfaceProps {
  /** Accessible name: the chart's title. */
  readonly label: string;
  readonly keyboard: string;
  readonly years: readonly number[];
  readonly at: (year: number) => number;
  readonly width: number;
  readonly height: number;
  readonly read: (year: number) => Reading;
  /** Height of what is read, px: the box stands at the other end of the drawing. Left out: at the head. */
  readonly heightAt?: (year: number) => number | null;
  readonly onHover?: ((year: number | null) => void) | undefined;
  readonly onSelect?: ((year: number) => void) | undefined;
  /** The drawing, given the year read. */
  readonly children: (year: number | null) => ReactNode;
}

/**
 * Reading by pointer and keyboard along the years. To a screen reader it is a slider over the
 * years whose value text is the reading, so the arrow keys reach it in every reading mode.
 */
export function YearSurface(props: YearSurfaceProps) {
  const { label, keyboard, years, at, width, height, read, heightAt, onHover, onSelect, children } = props;
  const [index, setIndex] = useState<number | null>(null);
  const year = index === null ? null : (years[index] ?? null);
  const go = (next: number | null) => {
    if (next === index) return;
    setIndex(next);
    onHover?.(next === null ? null : (years[next] ?? null));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key === "Enter" || event.key === " ") && year !== null && onSelect) {
      event.preventDefault();
      onSelect(year);
      return;
    }
    const next = nextReading(event.key, index, years.length);
    if (next === undefined || (next === null && index === null)) return;
    event.preventDefault();
    if (next === null) event.stopPropagation();
    go(next);
  };
  const yearUnder = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return nearestYear(years, at, ((event.clientX - box.left) * width) / box.width);
  };
  const last = years.at(-1) ?? 0;
  return (
    <div
      className="chart-surface"
      data-pick={onSelect ? "" : undefined}
      role="slider"
      tabIndex={0}
      aria-label={`${label} ${keyboard}`}
      aria-valuemin={years[0] ?? 0}
      aria-valuemax={last}
      aria-valuenow={year ?? last}
      aria-valuetext={years.length === 0 ? "" : sayReading(read(year ?? last))}
      onKeyDown={onKeyDown}
      onBlur={() => go(null)}
      onPointerMove={(event) => years.length > 0 && go(yearUnder(event))}
      onPointerLeave={() => go(null)}
      onClick={() => year !== null && onSelect?.(year)}
    >
      {children(year)}
      {year === null ? null : (
        <Readout
          reading={read(year)}
          x={at(year)}
          y={(heightAt?.(year) ?? height) < height / 2 ? height - 16 : 8}
          width={width}
          height={height}
        />
      )}
    </div>
  );
}
