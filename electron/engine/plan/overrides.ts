/** Laying a scenario's overrides over the reference, from wide to narrow. */
import { sectorsOf } from "../../../shared/scenario/assumptions.ts";
import { isTransition } from "../../../shared/scenario/path.ts";
import {
  maxHorizonYears,
  type Override,
  type Scenario,
  scopeKinds,
} from "../../../shared/scenario/schema.ts";
import { refusalOf } from "./bounds.ts";
import { columnsOf } from "./columns.ts";
import type { Drafting } from "./drafting.ts";
import { pathRow } from "./path-row.ts";
import { problem } from "./problems.ts";
import type { ScopeUnits } from "./scope-units.ts";

interface Ranked {
  readonly id: string;
  readonly override: Override;
  /** Wide before narrow; at one scope all sectors before one. */
  readonly rank: number;
}

/**
 * The order does not depend on the order of keys. Overrides of one kind of scope and one
 * assumption stand together, so that two meeting in a unit and year can be told; the greater
 * id wins.
 */
function inOrder(overrides: Scenario["overrides"]): Ranked[] {
  const ranked = Object.entries(overrides).map(([id, override]) => {
    const oneSector = sectorsOf(override.assumption)?.sectors.length === 1;
    return { id, override, rank: scopeKinds.indexOf(override.scope.kind) * 2 + (oneSector ? 1 : 0) };
  });
  return ranked.sort(
    (a, b) => a.rank - b.rank || order(a.override.assumption, b.override.assumption) || order(a.id, b.id),
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function layOverrides(
  drafting: Drafting,
  scenario: Scenario,
  find: (scope: Override["scope"]) => ScopeUnits,
): void {
  const ranked = inOrder(scenario.overrides);
  if (ranked.length === 0) return;
  const { plan, dataset } = drafting.reference;
  const row = new Float64Array(plan.years);
  const tellClashes = clashFinder(drafting);
  let kind = 0;
  for (const [place, { override }] of ranked.entries()) {
    const follows = isSameKind(ranked[place - 1], ranked[place]);
    if (!follows) kind = place;
    const found = find(override.scope);
    if ("unknown" in found) {
      drafting.problems.push(problem(found.unknown, found.named, override.assumption, null));
      continue;
    }
    readPath(drafting, override, row, dataset.parameters.investmentRatioCap);
    const columns = columnsOf(override.assumption).map(drafting.write);
    if (follows || isSameKind(ranked[place], ranked[place + 1])) {
      tellClashes(kind, override, found.units, row, columns[0]!);
    }
    for (const column of columns) writeRows(column, found.units, row);
  }
}

/** Whether two overrides stand at one kind of scope with one assumption, so that neither is narrower. */
function isSameKind(a: Ranked | undefined, b: Ranked | undefined): boolean {
  return a?.rank === b?.rank && a?.override.assumption === b?.override.assumption;
}

/** Writes the row to each of the units, but for its silent years. */
function writeRows(column: Float64Array, units: readonly number[], row: Float64Array): void {
  const years = row.length;
  for (let index = 0; index < units.length; index++) {
    const from = units[index]! * years;
    for (let t = 1; t < years; t++) {
      const value = row[t]!;
      if (!Number.isNaN(value)) column[from + t] = value;
    }
  }
}

/**
 * Tells where an override is about to replace another value that an earlier one of its kind
 * wrote. `kind` numbers the kinds, which come one after the other; `column` is the first of
 * those the override writes to.
 */
function clashFinder({ reference, problems }: Drafting) {
  const { plan } = reference;
  let writers: Int32Array | null = null;
  return (
    kind: number,
    { assumption }: Override,
    units: readonly number[],
    row: Float64Array,
    column: Float64Array,
  ): void => {
    writers ??= new Int32Array(plan.codes.length * plan.years);
    let year = Number.POSITIVE_INFINITY;
    const clashing: number[] = [];
    for (const u of units) {
      let clashes = false;
      for (let t = 1; t < plan.years; t++) {
        if (Number.isNaN(row[t]!)) continue;
        const at = u * plan.years + t;
        if (writers[at] === kind + 1 && column[at] !== row[t]) {
          year = Math.min(year, plan.baseYear + t);
          clashes = true;
        }
        writers[at] = kind + 1;
      }
      if (clashes) clashing.push(u);
    }
    if (clashing.length === 0) return;
    const unit = clashing.length === 1 ? plan.codes[clashing[0]!]! : null;
    problems.push(problem("ambiguous-overrides", unit, assumption, year));
  };
}

/** The years of a path that may be applied stay in `row`; the rest are told and become silent. */
function readPath(
  { reference, problems }: Drafting,
  override: Override,
  row: Float64Array,
  cap: number,
): void {
  const { plan } = reference;
  const { scope, assumption, path } = override;
  const unit = scope.kind === "unit" ? scope.code : null;
  const isOutside = (year: number, last: number) => year <= plan.baseYear || year > last;
  const outside = (year: number, value: number) =>
    problems.push(problem("year-outside-horizon", unit, assumption, year, value));

  if (isTransition(path) && isOutside(path.until, plan.baseYear + maxHorizonYears)) {
    outside(path.until, path.long);
    row.fill(Number.NaN);
    return;
  }
  pathRow(path, plan, row, (year) => !isOutside(year, plan.horizon));
  if (typeof path === "object" && !isTransition(path)) {
    for (const [year, value] of Object.entries(path)) {
      if (isOutside(Number(year), plan.horizon)) outside(Number(year), value);
    }
  }
  const [column] = columnsOf(assumption);
  for (let t = 1; t < plan.years; t++) {
    const value = row[t]!;
    if (Number.isNaN(value)) continue;
    const refused = refusalOf(column!, value, cap);
    if (refused === null) continue;
    problems.push(problem(refused, unit, assumption, plan.baseYear + t, value));
    row[t] = Number.NaN;
  }
}
