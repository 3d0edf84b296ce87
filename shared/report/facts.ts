/** What the chapters ask of the results again and again. */
import type { Unit } from "../dataset/schema.ts";
import type { UnitResult } from "../result/schema.ts";
import { estimatedCodes, estimateMark } from "./blocks.ts";
import { type NamedTier, type Names, namesIn } from "./names.ts";
import type { ReportInput } from "./report-input.ts";

export interface Facts extends ReportInput {
  /** What things are called in the report's language. */
  readonly called: Names;
  readonly years: readonly number[];
  readonly baseYear: number;
  readonly horizon: number;
  readonly tiers: readonly NamedTier[];
  /** “县(市)”. */
  readonly scopeName: string;
  /** Units that count for the tiers, by horizon GDP, the largest first. */
  readonly ranked: readonly UnitResult[];
  readonly facts: ReadonlyMap<string, Unit>;
  tierLabel(id: string | null | undefined): string;
  /** The name, marked where the base-year figures are estimated. */
  marked(code: string, name: string): string;
}

export function factsOf(input: ReportInput): Facts {
  const { dataset, result } = input;
  const called = namesIn[input.language];
  const tiers = called.tiers(dataset.targets.tiers);
  const facts = new Map(dataset.units.map((unit) => [unit.code, unit]));
  const estimated = estimatedCodes(dataset);
  const { scope } = result.province;
  const inScope = ({ code }: UnitResult) =>
    scope === "counties-and-districts" || facts.get(code)?.kind !== "district";
  return {
    ...input,
    called,
    years: result.years,
    baseYear: result.years[0] ?? dataset.baseYear,
    horizon: result.years.at(-1) ?? dataset.targets.horizon,
    tiers,
    scopeName: called.scopes[scope],
    ranked: result.units.filter(inScope).sort((a, b) => atEnd(b.gdpNominal) - atEnd(a.gdpNominal)),
    facts,
    tierLabel: (id) => tiers.find((tier) => tier.id === id)?.label ?? "—",
    marked: (code, name) => (estimated.has(code) ? `${name}${estimateMark}` : name),
  };
}

function atEnd(values: readonly (number | null)[]): number {
  return values.at(-1) ?? Number.NEGATIVE_INFINITY;
}

/** Mean real growth a year from the first year to the last; null without figures. */
export function meanGrowth(real: readonly (number | null)[]): number | null {
  const [first, last] = [real[0] ?? null, real.at(-1) ?? null];
  if (first === null || last === null || first <= 0 || last <= 0 || real.length < 2) return null;
  return (last / first) ** (1 / (real.length - 1)) - 1;
}
