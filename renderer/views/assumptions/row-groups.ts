/** The groups units fall into, in the order they are shown. */
import { type Dataset, policyTypes, type Unit, unitKinds } from "../../../shared/dataset/schema.ts";
import type { Scenario, Scope } from "../../../shared/scenario/schema.ts";
import { tierMarks, tierOf } from "../../words/tier-marks.ts";
import type { Words } from "../../words/use-words.ts";
import type { Grouping } from "./sheet-table.ts";

export interface RowGroup {
  readonly key: string;
  readonly name: string;
  /** Null: no scope of the scenario; its row is a heading. */
  readonly scope: Scope | null;
  readonly units: readonly Unit[];
}

/** A unit of several policy types or groups stands in each; one of none among the rest. */
export function rowGroups(
  grouping: Exclude<Grouping, "none">,
  dataset: Dataset,
  scenario: Pick<Scenario, "groups" | "policyTypes">,
  words: Words,
): RowGroup[] {
  const { units } = dataset;
  switch (grouping) {
    case "prefecture":
      return [...Map.groupBy(units, ({ prefecture }) => prefecture.code)].map(([code, members]) => ({
        key: code,
        name: members[0]?.prefecture.name ?? code,
        scope: { kind: "prefecture", code },
        units: members,
      }));
    case "unitKind":
      return unitKinds.map((code) => ({
        key: code,
        name: words(`kind.${code}`),
        scope: { kind: "unitKind", code },
        units: units.filter(({ kind }) => kind === code),
      }));
    case "policyType": {
      const typesOf = (unit: Unit) => scenario.policyTypes[unit.code] ?? unit.policyTypes;
      const groups = policyTypes.map(
        (code): RowGroup => ({
          key: code,
          name: words(`policy.type.${code}`),
          scope: { kind: "policyType", code },
          units: units.filter((unit) => typesOf(unit).includes(code)),
        }),
      );
      return [...groups, rest(words("grid.group.noPolicyType"), units, groups)];
    }
    case "group": {
      const groups = Object.entries(scenario.groups).map(
        ([code, { name, members }]): RowGroup => ({
          key: code,
          name,
          scope: { kind: "group", code },
          units: units.filter((unit) => members[unit.code] === true),
        }),
      );
      return [...groups, rest(words("grid.group.noGroup"), units, groups)];
    }
    case "tier": {
      const marks = tierMarks(dataset.targets.tiers, words);
      const groups = marks.map(
        ({ id, label }): RowGroup => ({
          key: id,
          name: label,
          scope: null,
          units: units.filter((unit) => tierNow(unit, dataset, words) === id),
        }),
      );
      return [...groups, rest(words("grid.group.noTier"), units, groups)];
    }
  }
}

function rest(name: string, units: readonly Unit[], groups: readonly RowGroup[]): RowGroup {
  const taken = new Set(groups.flatMap((group) => group.units));
  return { key: "rest", name, scope: null, units: units.filter((unit) => !taken.has(unit)) };
}

/** The tier of the base year, which editing does not move; "" without figures. */
export function tierNow(unit: Unit, dataset: Dataset, words: Words): string {
  const { primary, secondary, tertiary } = unit.valueAdded;
  if (primary === null || secondary === null || tertiary === null) return "";
  return tierOf(tierMarks(dataset.targets.tiers, words), primary + secondary + tertiary) ?? "";
}
