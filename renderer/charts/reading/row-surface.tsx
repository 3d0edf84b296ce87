import type { ReactNode } from "react";
import { AcrossTicks } from "../axes/across-ticks.tsx";
import type { PlotBox, Tick } from "../axes/plot-box.ts";
import type { FigureFormat } from "../chart-props.ts";
import { ChartSvg, unspoken } from "../marks/chart-svg.tsx";
import { ItemSurface } from "./item-surface.tsx";
import type { Reading } from "./readout.tsx";

interface RowSurfaceProps {
  /** Accessible name: the chart's title. */
  readonly label: string;
  readonly keyboard: string;
  /** The middle of each row, px, and from row to row. */
  readonly rows: readonly { readonly y: number }[];
  readonly pitch: number;
  readonly box: PlotBox;
  readonly ticks: readonly Tick[];
  readonly format: FigureFormat;
  readonly width: number;
  readonly height: number;
  readonly read: (index: number) => Reading;
  readonly children: ReactNode;
}

/** A drawing of rows one below the other, values across; the row being read is shaded. */
export function RowSurface(props: RowSurfaceProps) {
  const { label, rows, pitch, box, width, height } = props;
  return (
    <ItemSurface
      label={label}
      keyboard={props.keyboard}
      count={rows.length}
      downwards
      find={(_, y) => Math.min(rows.length - 1, Math.max(0, Math.floor((y - box.top) / pitch)))}
      place={(index) => ({ x: width, y: rows[index]?.y ?? 0 })}
      width={width}
      height={height}
      read={props.read}
    >
      {(index) => (
        <ChartSvg width={width} height={height} label={label}>
          {index === null ? null : (
            <rect
              {...unspoken}
              x={0}
              y={(rows[index]?.y ?? 0) - pitch / 2}
              width={width}
              height={pitch}
              fill="var(--grid)"
            />
          )}
          <AcrossTicks ticks={props.ticks} box={box} format={props.format} />
          {props.children}
        </ChartSvg>
      )}
    </ItemSurface>
  );
}
