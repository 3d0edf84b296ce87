/** Setting and clearing an override: one for each scope and assumption. */
import type { Assumption } from "./assumptions.ts";
import type { Path } from "./path.ts";
import type { Override, Scenario, Scope } from "./schema.ts";

type Overrides = Pick<Scenario, "overrides">;

/** The same scope and assumption always get the same id, so that two planners' edits of one thing meet. */
export function overrideId(scope: Scope, assumption: Assumption): string {
  return scope.kind === "province" ? `province:${assumption}` : `${scope.kind}:${scope.code}:${assumption}`;
}

export function sameScope(a: Scope, b: Scope): boolean {
  if (a.kind === "province" || b.kind === "province") return a.kind === b.kind;
  return a.kind === b.kind && a.code === b.code;
}

/** The override that stands at exactly this scope and assumption. */
export function findOverride(
  scenario: Overrides,
  scope: Scope,
  assumption: Assumption,
): { id: string; override: Override } | null {
  for (const [id, override] of Object.entries(scenario.overrides)) {
    if (override.assumption === assumption && sameScope(override.scope, scope)) return { id, override };
  }
  return null;
}

/** Edits `draft` in place (an immer recipe). A note and source already there are kept. */
export function setOverride(draft: Overrides, scope: Scope, assumption: Assumption, path: Path): void {
  const found = findOverride(draft, scope, assumption);
  if (found !== null) {
    found.override.path = path;
    return;
  }
  let id = overrideId(scope, assumption);
  while (id in draft.overrides) id += "+";
  draft.overrides[id] = { scope, assumption, path };
}

/** Edits `draft` in place: the scope goes back to what it inherits. */
export function clearOverride(draft: Overrides, scope: Scope, assumption: Assumption): void {
  for (const [id, override] of Object.entries(draft.overrides)) {
    if (override.assumption === assumption && sameScope(override.scope, scope)) delete draft.overrides[id];
  }
}
