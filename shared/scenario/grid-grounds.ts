/** Notes, sources, authors and dates of the overrides behind cells of the grid. */
import { sectorsOf } from "./assumptions.ts";
import type { CellEdit } from "./grid-edit.ts";
import type { Override, Scenario } from "./schema.ts";
import { overrideId } from "./set-override.ts";

export const groundsFields = ["note", "source", "author", "date"] as const;
export type GroundsField = (typeof groundsFields)[number];

/** The overrides that stand at the cells' own places, of their figure or of all its sectors; each once. */
export function overridesBehind(
  scenario: Pick<Scenario, "overrides">,
  cells: readonly Pick<CellEdit, "scope" | "leaf">[],
): { readonly id: string; readonly override: Override }[] {
  const wanted = new Set<string>();
  for (const { scope, leaf } of cells) {
    wanted.add(overrideId(scope, leaf));
    const base = sectorsOf(leaf)?.base;
    if (base !== undefined) wanted.add(overrideId(scope, base));
  }
  return Object.entries(scenario.overrides)
    .filter(([, { scope, assumption }]) => wanted.has(overrideId(scope, assumption)))
    .map(([id, override]) => ({ id, override }));
}

/** Who writes the grounds, if known, and the day (ISO date); put where nothing of the kind stands yet. */
export interface Stamp {
  readonly author: string | null;
  readonly date: string;
}

/** Edits `draft` in place (an immer recipe). An empty text takes the field away. */
export function setGrounds(
  draft: Pick<Scenario, "overrides">,
  ids: readonly string[],
  field: GroundsField,
  text: string,
  stamp: Stamp,
): void {
  const said = text.trim();
  for (const id of ids) {
    const override = draft.overrides[id];
    if (override === undefined) continue;
    if (said === "") delete override[field];
    else {
      override[field] = said;
      if (field !== "date") override.date ??= stamp.date;
      if (stamp.author !== null) override.author ??= stamp.author;
    }
  }
}

/** What the overrides say in the field: one text for all, "" where none says anything, null where they differ. */
export function commonGrounds(
  overrides: readonly { override: Override }[],
  field: GroundsField,
): string | null {
  const texts = new Set(overrides.map(({ override }) => override[field] ?? ""));
  if (texts.size > 1) return null;
  return [...texts][0] ?? "";
}
