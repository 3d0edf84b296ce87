/**
 * A dataset between two: base figures of one, reference assumptions of one, places of one,
 * parameters of one. From all of these the parts of a difference are worked out.
 */
import type { Dataset, Unit } from "../dataset/schema.ts";
import { effectiveValues, type Leaf } from "../scenario/effective-path.ts";
import type { YearlyPath } from "../scenario/path.ts";
import type { RebasePart } from "./schema.ts";

export type Choice = Readonly<Record<RebasePart, Dataset>>;

/**
 * The units in `codes`, to be projected to `horizon`. Up to `since`, the later of the two base
 * years, growth and the rest are those that go with the base figures; what the other parts
 * choose begins after it, so that figures of one year are never set against those of another.
 */
export function hybridDataset(
  choice: Choice,
  codes: readonly string[],
  since: number,
  horizon: number,
): Dataset {
  const { level, reference, own, parameters } = choice;
  const [figures, assumed, placed] = [level, reference, own].map(unitsOf) as [Units, Units, Units];
  const { baseYear } = level;
  const years = Array.from({ length: horizon - baseYear }, (_, index) => baseYear + 1 + index);

  const unitOf = (code: string): Unit => {
    const [base, later, place] = [figures.get(code)!, assumed.get(code)!, placed.get(code)!];
    const path = (leaf: Leaf): YearlyPath => {
      const until = effectiveValues(level, base, leaf, [], years);
      const after = effectiveValues(reference, later, leaf, [], years);
      return Object.fromEntries(
        years.map((year, index) => [year, (year <= since ? until[index] : after[index]) ?? 0]),
      );
    };
    return {
      ...base,
      kind: place.kind,
      prefecture: place.prefecture,
      border: place.border,
      policyTypes: place.policyTypes,
      history: {
        ...base.history,
        realGrowth: spliced(base.history?.realGrowth, later.history?.realGrowth, since),
      },
      reference: {
        growth: bySector("growth", path),
        deflator: bySector("deflator", path),
        // The three sectors share one.
        tfpGrowth: path("tfpGrowth.primary"),
        investmentRatio: path("investmentRatio"),
        employmentGrowth: path("employmentGrowth"),
        incomeGrowth: { urban: path("incomeGrowth.urban"), rural: path("incomeGrowth.rural") },
      },
    };
  };
  return {
    ...level,
    parameters: parameters.parameters,
    province: {
      ...own.province,
      history: {
        ...level.province.history,
        realGrowth: spliced(
          level.province.history?.realGrowth,
          reference.province.history?.realGrowth,
          since,
        ),
      },
    },
    prefectures: prefecturesOf(choice, since),
    units: codes.map(unitOf),
  };
}

type Units = ReadonlyMap<string, Unit>;

function unitsOf({ units }: Dataset): Units {
  return new Map(units.map((unit) => [unit.code, unit]));
}

function bySector(base: "growth" | "deflator", path: (leaf: Leaf) => YearlyPath) {
  return {
    primary: path(`${base}.primary`),
    secondary: path(`${base}.secondary`),
    tertiary: path(`${base}.tertiary`),
  };
}

type Yearly = Record<string, number>;

/** Up to `since` what the first says, after it what the second says. */
function spliced(until: Yearly | undefined, after: Yearly | undefined, since: number): Yearly {
  const part = (years: Yearly | undefined, counts: (year: number) => boolean) =>
    Object.entries(years ?? {}).filter(([year]) => counts(Number(year)));
  return Object.fromEntries([
    ...part(until, (year) => year <= since),
    ...part(after, (year) => year > since),
  ]);
}

function prefecturesOf({ level, reference, own }: Choice, since: number): Dataset["prefectures"] {
  const codes = new Set([level, reference, own].flatMap(({ prefectures }) => Object.keys(prefectures)));
  return Object.fromEntries(
    [...codes].map((code) => {
      const [base, later] = [level.prefectures[code], reference.prefectures[code]];
      const named = base ?? later ?? own.prefectures[code]!;
      const realGrowth = spliced(base?.history.realGrowth, later?.history.realGrowth, since);
      return [code, { ...named, history: { gdp: base?.history.gdp ?? {}, realGrowth } }];
    }),
  );
}
