/** Laying one scenario's adjustments onto another. */
import { type MergeChoices, type Merged, mergeScenarios } from "./merge-scenarios.ts";
import type { RecordField } from "./record-fields.ts";
import type { Scenario } from "./schema.ts";

/** What can be laid onto another scenario. Groups that the adjustments speak of always come along. */
export const stackParts = [
  "overrides",
  "projects",
  "levers",
  "goals",
  "policyTypes",
  "censusRevisions",
] as const satisfies RecordField[];
export type StackPart = (typeof stackParts)[number];

/**
 * `onto` with the parts of `source` added. What both have and have differently is a
 * conflict: "mine" keeps what `onto` says, "theirs" takes what `source` says. Settings
 * and the name stay those of `onto`.
 */
export function stackScenario(
  onto: Scenario,
  source: Scenario,
  parts: readonly StackPart[] = stackParts,
  choices: MergeChoices = {},
): Merged {
  const empty = { ...Object.fromEntries(stackParts.map((part) => [part, {}])), groups: {} };
  const taken = Object.fromEntries(parts.map((part) => [part, source[part]]));
  const laid: Scenario = { ...onto, ...empty, ...taken };
  const groups = Object.fromEntries(
    [...Object.values(laid.overrides), ...Object.values(laid.levers)].flatMap(({ scope }) => {
      const group = scope.kind === "group" ? source.groups[scope.code] : undefined;
      return scope.kind === "group" && group !== undefined ? [[scope.code, group]] : [];
    }),
  );
  return mergeScenarios({ ...onto, ...empty }, onto, { ...laid, groups }, choices);
}
