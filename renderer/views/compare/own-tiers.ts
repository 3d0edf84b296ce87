/** Tiers of scenarios that need not stand on one dataset: each is judged by its own. */
import type { Tier } from "../../../shared/dataset/schema.ts";
import { sameJson } from "../../../shared/history/json.ts";
import { tierMarks } from "../../words/tier-marks.ts";
import type { Words } from "../../words/use-words.ts";
import type { BoardColumn } from "./board-rows.ts";
import type { Difference } from "./use-comparison.ts";

export function boardColumns({ scenarios, results }: Difference, names: readonly string[]): BoardColumn[] {
  return results.boards.map((board, index) => ({
    key: scenarios[index]?.id ?? "reference",
    name: names[index] ?? "",
    board,
  }));
}

export interface CountedTier {
  readonly label: string;
  /** Its id in each scenario's dataset; null: it has no such tier. */
  readonly ids: readonly (string | null)[];
}

/** Every tier with a line of its own, the highest line first. */
export function countedTiers({ results }: Difference, words: Words): CountedTier[] {
  const marks = results.boards.map(({ tiers }) => tierMarks(tiers, words));
  const lines = new Map(marks.flat().map(({ label, min }) => [label, min]));
  return [...lines]
    .flatMap(([label, min]) => (min === null ? [] : [{ label, min }]))
    .sort((a, b) => b.min - a.min)
    .map(({ label }) => ({
      label,
      ids: marks.map((own) => own.find((mark) => mark.label === label)?.id ?? null),
    }));
}

/** The tiers of all scenarios; none where their lines are not the same: none in a chart would hold for all. */
export function sharedTiers({ results: { boards } }: Difference): readonly Tier[] {
  const lines = (tiers: readonly Tier[]) => tiers.map(({ min, minInclusive }) => ({ min, minInclusive }));
  const [first] = boards;
  if (first === undefined) return [];
  return boards.every(({ tiers }) => sameJson(lines(tiers), lines(first.tiers))) ? first.tiers : [];
}

/** What the tiers of each are, where they are not the same for all; null: they are. */
export function otherTiersText(
  { results }: Difference,
  names: readonly string[],
  words: Words,
): string | null {
  const said = results.boards.map(({ tiers }) =>
    tierMarks(tiers, words)
      .slice(0, -1)
      .map(({ label }, index) =>
        words("compare.tiers.target", { tier: label, count: tiers[index]?.count ?? 0 }),
      )
      .join(words("common.listComma")),
  );
  const byTiers = Map.groupBy(names, (_, index) => said[index] ?? "");
  if (byTiers.size < 2) return null;
  const each = [...byTiers].map(([tiers, alike]) =>
    words("compare.tiers.one", {
      names: alike.map((name) => words("compare.tiers.name", { name })).join(words("common.listComma")),
      tiers,
    }),
  );
  return words("compare.tiers", { each: each.join(words("compare.tiers.and")) });
}
