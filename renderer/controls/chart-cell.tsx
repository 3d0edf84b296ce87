import type { ReactNode } from "react";
import { useChartSize } from "../charts/frame/use-chart-size.ts";

interface ChartCellProps {
  readonly className?: string;
  /** Height that the chart's heading and notes take, CSS px. */
  readonly chrome: number;
  /** Draws into what is left. */
  children(width: number, height: number): ReactNode;
}

/** A place in a screen's grid that tells its chart how large it may be. */
export function ChartCell({ className, chrome, children }: ChartCellProps) {
  const [box, size] = useChartSize<HTMLDivElement>();
  return (
    <div className={className === undefined ? "chart-cell" : `chart-cell ${className}`}>
      <div className="chart-box" ref={box}>
        {size === null || size.width < 40 || size.height - chrome < 20
          ? null
          : children(size.width, size.height - chrome)}
      </div>
    </div>
  );
}
