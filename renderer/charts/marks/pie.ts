import { round2 } from "./round.ts";

/** The part of a disc from twelve o'clock clockwise that a share between 0 and 1 (both excluded) fills. */
export function piePath(share: number, x: number, y: number, radius: number): string {
  const angle = 2 * Math.PI * share;
  const end = `${round2(x + radius * Math.sin(angle))} ${round2(y - radius * Math.cos(angle))}`;
  return `M${round2(x)} ${round2(y)}V${round2(y - radius)}A${round2(radius)} ${round2(radius)} 0 ${share > 0.5 ? 1 : 0} 1 ${end}Z`;
}
