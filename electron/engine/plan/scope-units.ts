/** Which units a scope takes in. */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { ProblemCode } from "../../../shared/result/schema.ts";
import type { Scenario, Scope } from "../../../shared/scenario/schema.ts";

/** Positions of units in the dataset, by what can be named. */
export interface Places {
  readonly province: string;
  readonly unit: ReadonlyMap<string, number>;
  readonly prefecture: ReadonlyMap<string, readonly number[]>;
  readonly kind: ReadonlyMap<string, readonly number[]>;
  readonly all: readonly number[];
}

export function placesOf(dataset: Dataset): Places {
  const all = dataset.units.map((_, index) => index);
  const by = (key: (index: number) => string) => Map.groupBy(all, key);
  return {
    province: dataset.province.code,
    unit: new Map(dataset.units.map((unit, index) => [unit.code, index])),
    prefecture: by((index) => dataset.units[index]!.prefecture.code),
    kind: by((index) => dataset.units[index]!.kind),
    all,
  };
}

export type ScopeUnits =
  | { readonly units: readonly number[] }
  /** The scope names what is not there. */
  | { readonly unknown: ProblemCode; readonly named: string };

const nobody: readonly number[] = [];

/** Finds units of scopes; positions ascend. */
export function scopeFinder(
  dataset: Dataset,
  scenario: Scenario,
  places: Places,
): (scope: Scope) => ScopeUnits {
  const policyTypesOf = (index: number) => {
    const { code, policyTypes } = dataset.units[index]!;
    return own(scenario.policyTypes, code) ?? policyTypes;
  };
  return (scope) => {
    switch (scope.kind) {
      case "province":
        return scope.code === undefined || scope.code === places.province
          ? { units: places.all }
          : { unknown: "unknown-province", named: scope.code };
      case "prefecture":
        return found(places.prefecture.get(scope.code), "unknown-prefecture", scope.code);
      case "unitKind":
        return { units: places.kind.get(scope.code) ?? nobody };
      case "policyType":
        return { units: places.all.filter((index) => policyTypesOf(index).includes(scope.code)) };
      case "group": {
        const members = own(scenario.groups, scope.code)?.members;
        if (members === undefined) return { unknown: "unknown-group", named: scope.code };
        return { units: places.all.filter((index) => own(members, dataset.units[index]!.code) === true) };
      }
      case "unit": {
        const index = places.unit.get(scope.code);
        return found(index === undefined ? undefined : [index], "unknown-unit", scope.code);
      }
    }
  };
}

function found(units: readonly number[] | undefined, unknown: ProblemCode, named: string): ScopeUnits {
  return units === undefined ? { unknown, named } : { units };
}

/** A record's own entry: a code may spell the name of something every object has. */
export function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
