/** Every scope a lever may act on, from wide to narrow, as planners name them. */
import { type Dataset, policyTypes, unitKinds } from "../../../../shared/dataset/schema.ts";
import type { Scenario, Scope } from "../../../../shared/scenario/schema.ts";
import type { Words } from "../../../words/use-words.ts";

export interface ScopeChoice {
  readonly key: string;
  readonly scope: Scope;
  readonly label: string;
  /** What kind of scope it is, in words. */
  readonly kind: string;
}

export function scopeKey(scope: Scope): string {
  return `${scope.kind} ${scope.kind === "province" ? "" : scope.code}`;
}

export function scopeChoices(
  { units }: Dataset,
  { groups }: Pick<Scenario, "groups">,
  words: Words,
): ScopeChoice[] {
  const choice = (scope: Scope, label: string): ScopeChoice => ({
    key: scopeKey(scope),
    scope,
    label,
    kind: words(`scope.kind.${scope.kind}`),
  });
  const prefectures = new Map(units.map(({ prefecture }) => [prefecture.code, prefecture.name]));
  return [
    choice({ kind: "province" }, words("place.province")),
    ...policyTypes.map((code) => choice({ kind: "policyType", code }, words(`policy.type.${code}`))),
    ...unitKinds.map((code) => choice({ kind: "unitKind", code }, words(`kind.${code}`))),
    ...Object.entries(groups).map(([code, { name }]) => choice({ kind: "group", code }, name)),
    ...[...prefectures].map(([code, name]) => choice({ kind: "prefecture", code }, name)),
    ...units.map(({ code, name }) => choice({ kind: "unit", code }, name)),
  ];
}
