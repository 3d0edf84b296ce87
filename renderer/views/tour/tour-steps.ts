/** The tour's steps: on which screen each is, and what of it is ringed. */
import type { View } from "../../state/settings.ts";

export interface TourStep {
  readonly id: "board" | "near" | "raise" | "result" | "undo" | "next";
  /** Null: whatever screen is there. */
  readonly view: View | null;
  /** A selector. */
  readonly ring: string;
}

export const tourSteps: readonly TourStep[] = [
  { id: "board", view: "overview", ring: ".figures" },
  { id: "near", view: "overview", ring: ".near" },
  { id: "raise", view: "county", ring: ".levers" },
  { id: "result", view: "overview", ring: ".figures" },
  { id: "undo", view: "overview", ring: ".top-bar" },
  { id: "next", view: null, ring: ".rail" },
];
