/** The cheapest path as an edit of a scenario. */
import { sectors } from "../dataset/schema.ts";
import type { PathSolution } from "../result/answers.ts";
import type { Scenario } from "./schema.ts";
import { setOverride } from "./set-override.ts";

/**
 * Edits `draft` in place (an immer recipe; one recipe is one undoable step): every chosen
 * unit gets its growth by sector, with the addition, as overrides of its own. They are the
 * narrowest there are, so the unit then grows as the path says whatever wider ones say.
 */
export function applyPath(
  draft: Pick<Scenario, "overrides">,
  { chosen, assumption }: Pick<PathSolution, "chosen" | "assumption">,
): void {
  for (const { code, growth } of chosen) {
    for (const sector of sectors) {
      setOverride(draft, { kind: "unit", code }, `${assumption}.${sector}`, growth[sector]);
    }
  }
}
