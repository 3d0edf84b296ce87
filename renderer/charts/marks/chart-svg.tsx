import { memo, type ReactNode, type Ref, type SVGProps } from "react";

/** For groups that only adorn: neither spoken nor in the pointer's way. */
export const unspoken = { "aria-hidden": true, pointerEvents: "none" } as const;

interface ChartSvgProps extends Omit<SVGProps<SVGSVGElement>, "ref"> {
  readonly width: number;
  readonly height: number;
  /** Accessible name. */
  readonly label: string;
  readonly children: ReactNode;
  readonly svgRef?: Ref<SVGSVGElement>;
}

/**
 * The drawing itself. Everything visible is set by attributes and tokens, not by classes,
 * so that the same markup stands alone in a file once its tokens are resolved.
 */
export function ChartSvg({ width, height, label, children, svgRef, ...rest }: ChartSvgProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      ref={svgRef}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="var(--font)"
      fontSize={11}
      fill="none"
      role="img"
      aria-label={label}
      {...rest}
    >
      {children}
    </svg>
  );
}

interface ChartTextProps extends SVGProps<SVGTextElement> {
  readonly x: number;
  readonly y: number;
  /** A rim in the paper's colour, where the text lies over marks. */
  readonly halo?: boolean;
}

/** A label; `y` is the middle of its line. One that says the same in the same place is not drawn anew. */
export const ChartText = memo(function ChartText({
  halo = false,
  fill = "var(--ink-faint)",
  children,
  ...rest
}: ChartTextProps) {
  return (
    <text
      dy="0.35em"
      fill={fill}
      {...(halo
        ? { stroke: "var(--paper)", strokeWidth: 3, strokeLinejoin: "round", paintOrder: "stroke" }
        : {})}
      {...rest}
    >
      {children}
    </text>
  );
});
