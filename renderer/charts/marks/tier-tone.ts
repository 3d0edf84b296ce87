import type { TierMark } from "../chart-props.ts";
import { round2 } from "./round.ts";

/** Shape that tells a tier apart from colour: the highest a diamond, those between a disc, the rest a ring. */
export type TierShape = "diamond" | "disc" | "ring";

/** Colours (CSS values) and shape of a tier. */
export interface TierTone {
  readonly fill: string;
  /** For text set upon `fill`. */
  readonly on: string;
  readonly shape: TierShape;
}

const highest: TierTone = { fill: "var(--tier-over500)", on: "var(--on-tier-over500)", shape: "diamond" };
const middle: TierTone = {
  fill: "var(--tier-from200to500)",
  on: "var(--on-tier-from200to500)",
  shape: "disc",
};
const rest: TierTone = { fill: "var(--tier-under200)", on: "var(--on-tier-under200)", shape: "ring" };

/** A tier's tone by its place in the list, since tiers are data: further ones between are mixed along the ramp. */
export function tierTone(tiers: readonly TierMark[], id: string | null): TierTone | null {
  const place = tiers.findIndex((tier) => tier.id === id);
  if (place < 0) return null;
  if (place === tiers.length - 1) return rest;
  if (place === 0) return highest;
  if (place === tiers.length - 2) return middle;
  const share = Math.round((100 * (tiers.length - 2 - place)) / (tiers.length - 2));
  return { ...middle, fill: `color-mix(in oklab, ${highest.fill} ${share}%, ${middle.fill})` };
}

/** Outline path of a tier's shape about a point. */
export function tierShapePath(shape: TierShape, x: number, y: number, radius: number): string {
  if (shape === "diamond") {
    const r = radius * 1.25;
    return `M${round2(x)} ${round2(y - r)}L${round2(x + r)} ${round2(y)}L${round2(x)} ${round2(y + r)}L${round2(x - r)} ${round2(y)}Z`;
  }
  const r = round2(radius);
  return `M${round2(x - radius)} ${round2(y)}a${r} ${r} 0 1 0 ${round2(2 * radius)} 0a${r} ${r} 0 1 0 ${round2(-2 * radius)} 0Z`;
}
