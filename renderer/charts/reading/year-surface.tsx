import type { ReactNode } from "react";
import { nearestYear } from "../axes/year-axis.ts";
import { ItemSurface } from "./item-surface.tsx";
import type { Reading } from "./readout.tsx";

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

/** Reading by pointer and keyboard along the years. */
export function YearSurface(props: YearSurfaceProps) {
  const { years, at, height, read, heightAt, onHover, onSelect } = props;
  const yearOf = (index: number) => years[index] ?? 0;
  return (
    <ItemSurface
      label={props.label}
      keyboard={props.keyboard}
      count={years.length}
      numberOf={yearOf}
      find={(x) => nearestYear(years, at, x)}
      place={(index) => ({
        x: at(yearOf(index)),
        y: (heightAt?.(yearOf(index)) ?? height) < height / 2 ? height - 16 : 8,
      })}
      width={props.width}
      height={height}
      read={(index) => read(yearOf(index))}
      onHover={onHover ? (index) => onHover(index === null ? null : yearOf(index)) : undefined}
      onSelect={onSelect ? (index) => onSelect(yearOf(index)) : undefined}
    >
      {(index) => props.children(index === null ? null : yearOf(index))}
    </ItemSurface>
  );
}
