import { provenanceOf } from "../../../../shared/dataset/provenance-of.ts";
import { sectors } from "../../../../shared/dataset/schema.ts";
import { factsOf, meanGrowth } from "../../../../shared/report/facts.ts";
import type { ReportInput } from "../../../../shared/report/report-input.ts";
import { workbookWords } from "../../../../shared/report/words/workbook-words.ts";
import { figures, type WorkbookSheet, words } from "../sheet.ts";

/** 各单元结果: a row a unit, from the base year to the horizon. */
export function unitSheet(input: ReportInput): WorkbookSheet {
  const { result, baseline, ensemble, facts, tiers, tierLabel, baseYear, horizon, ranked, called } =
    factsOf(input);
  const { units: say } = workbookWords[input.language];
  const inScope = new Set(ranked.map(({ code }) => code));
  const reference = new Map(baseline.units.map((unit) => [unit.code, unit]));
  const drawn = new Map(ensemble?.units.map((unit) => [unit.code, unit]));
  return {
    name: say.sheet,
    columns: [
      words(say.code, 9),
      words(called.column.name, 18),
      words(called.column.prefecture, 20),
      words(say.kind, 9),
      words(say.counted, 9),
      words(say.status, 12),
      figures(say.gdp(baseYear)),
      figures(say.gdp(horizon)),
      figures(say.baseline(horizon)),
      figures(say.gdpReal(horizon, baseYear)),
      figures(say.growth, "percent", 11),
      words(say.tier(baseYear), 16),
      words(say.tier(horizon), 16),
      figures(say.jobs(horizon)),
      figures(say.incomeRatio(baseYear), "ratio"),
      figures(say.incomeRatio(horizon), "ratio"),
      words(say.incomeBasis, 12),
      ...(ensemble === null
        ? []
        : [
            ...[5, 50, 95].map((percent) => figures(say.quantile(horizon, percent))),
            ...tiers.map(({ label }) => figures(say.chance(label), "chance")),
          ]),
    ],
    rows: result.units.map((unit) => {
      const fact = facts.get(unit.code);
      const band = drawn.get(unit.code);
      const status = fact === undefined ? undefined : provenanceOf(fact, "valueAdded")?.status;
      return [
        unit.code,
        unit.name,
        fact?.prefecture.name ?? null,
        fact === undefined ? null : called.kinds[fact.kind],
        inScope.has(unit.code) ? called.yes : called.no,
        status === undefined ? null : called.statuses[status],
        unit.gdpNominal[0] ?? null,
        unit.gdpNominal.at(-1) ?? null,
        reference.get(unit.code)?.gdpNominal.at(-1) ?? null,
        unit.gdpReal.at(-1) ?? null,
        meanGrowth(unit.gdpReal),
        tierLabel(unit.tier[0]),
        tierLabel(unit.tier.at(-1)),
        unit.urbanJobs.at(-1) ?? null,
        unit.incomeRatio[0] ?? null,
        unit.incomeRatio.at(-1) ?? null,
        unit.incomeRatioIsIndex ? say.index(baseYear) : say.ratio,
        ...(ensemble === null
          ? []
          : [
              band?.band.p05.at(-1) ?? null,
              band?.band.p50.at(-1) ?? null,
              band?.band.p95.at(-1) ?? null,
              ...tiers.map(({ id }) => band?.probability[id] ?? null),
            ]),
      ];
    }),
    frozenColumns: 2,
  };
}

/** 逐年: a row for the province and each unit in every year. */
export function yearSheet(input: ReportInput): WorkbookSheet {
  const { result, facts, years, baseYear, tierLabel, dataset, called } = factsOf(input);
  const say = workbookWords[input.language].years;
  const { province } = result;
  const none = null;
  const provinceRows = years.map((year, at) => [
    dataset.province.code,
    dataset.province.name,
    none,
    year,
    province.gdpNominal[at] ?? none,
    province.gdpReal[at] ?? none,
    province.realGrowth[at] ?? none,
    ...Array<null>(7).fill(none),
    province.urbanJobs[at] ?? none,
    ...Array<null>(4).fill(none),
  ]);
  const unitRows = result.units.flatMap((unit) =>
    years.map((year, at) => [
      unit.code,
      unit.name,
      facts.get(unit.code)?.prefecture.name ?? none,
      year,
      ...[
        unit.gdpNominal,
        unit.gdpReal,
        unit.realGrowth,
        unit.valueAdded.primary,
        unit.valueAdded.secondary,
        unit.valueAdded.tertiary,
        unit.capital,
        unit.employment,
        unit.investmentRatio,
        unit.impliedTfpGrowth,
        unit.urbanJobs,
        unit.incomeUrban,
        unit.incomeRural,
        unit.incomeRatio,
      ].map((values) => values[at] ?? none),
      unit.tier[at] == null ? none : tierLabel(unit.tier[at]),
    ]),
  );
  return {
    name: say.sheet,
    columns: [
      words(workbookWords[input.language].units.code, 9),
      words(called.column.name, 18),
      words(called.column.prefecture, 20),
      figures(say.year, "year", 8),
      figures(say.gdp),
      figures(say.gdpReal(baseYear)),
      figures(say.growth, "percent", 11),
      ...sectors.map((sector) => figures(say.sector(called.sectors[sector], baseYear))),
      figures(say.capital(baseYear)),
      figures(say.employment),
      figures(say.investmentRatio, "percent", 11),
      figures(say.tfp, "percent"),
      figures(say.jobs),
      figures(say.incomeUrban, "whole"),
      figures(say.incomeRural, "whole"),
      figures(say.incomeRatio, "ratio"),
      words(say.tier, 16),
    ],
    rows: [...provinceRows, ...unitRows],
    frozenColumns: 2,
  };
}
