import { expect, test } from "vitest";
import { recordActuals } from "../../electron/services/record-actuals.ts";
import { embeddedDatasets, registeredDataset } from "../../electron/store/dataset-registry.ts";
import { type ActualFigure, actualFlaw, actualIn } from "../../shared/dataset/actual-figures.ts";
import { provenanceOf } from "../../shared/dataset/provenance-of.ts";
import { type Dataset, datasetSchema } from "../../shared/dataset/schema.ts";
import { withActuals } from "../../shared/dataset/with-actuals.ts";

const { dataset: yunnan, hash } = embeddedDatasets().get("yunnan-2023");
const anning = "530181";
const source = {
  title: "安宁市统计公报",
  date: "2025年4月10日",
  note: "",
  status: "observed",
} as const;
const unitOf = (dataset: Dataset, code: string) => dataset.units.find((unit) => unit.code === code)!;

test("figures of units, prefectures and the province go into their histories with their source", () => {
  const figures: ActualFigure[] = [
    { code: anning, indicator: "realGrowth", year: 2024, value: 0.061 },
    { code: anning, indicator: "incomeUrban", year: 2024, value: 52_310 },
    { code: "533300", indicator: "realGrowth", year: 2024, value: 0.02 },
    { code: "530000", indicator: "urbanJobs", year: 2024, value: 51.2 },
  ];
  const changed = datasetSchema.parse(withActuals(yunnan, figures, source));
  for (const figure of figures) expect(actualIn(changed, figure)).toBe(figure.value);
  const unit = unitOf(changed, anning);
  expect(provenanceOf(unit, "history.realGrowth.2024")).toEqual({ status: "observed", source: "A1" });
  expect(changed.sources.A1).toEqual({ title: source.title, year: 2025, note: source.date });
  // What was there stays, and no other place is touched.
  expect(unit.history?.gdp).toEqual(unitOf(yunnan, anning).history?.gdp);
  expect(changed.prefectures["533300"]?.history.gdp).toEqual(yunnan.prefectures["533300"]?.history.gdp);
  expect(unitOf(changed, "530102")).toEqual(unitOf(yunnan, "530102"));
  expect(changed.sources.S01).toEqual(yunnan.sources.S01);
  expect(registeredDataset(yunnan).hash).toBe(hash);
});

test("a figure taken back is not published any more, and its provenance goes with it", () => {
  const figure = { code: anning, indicator: "realGrowth", year: 2024 } as const;
  const once = withActuals(yunnan, [{ ...figure, value: 0.061 }], source)!;
  const twice = withActuals(once, [{ ...figure, value: null }], source)!;
  expect(actualIn(twice, figure)).toBeNull();
  expect(unitOf(twice, anning).provenance).not.toHaveProperty("history.realGrowth.2024");
});

test("the same source keeps its key, another gets the next", () => {
  const figure = { code: anning, indicator: "gdp", year: 2024 } as const;
  const once = withActuals(yunnan, [{ ...figure, value: 800 }], source)!;
  const same = withActuals(once, [{ ...figure, value: 810 }], source)!;
  expect(Object.keys(same.sources)).toEqual(Object.keys(once.sources));
  const other = withActuals(once, [{ ...figure, value: 810 }], { ...source, title: "另一公报" })!;
  expect(unitOf(other, anning).provenance["history.gdp.2024"]?.source).toBe("A2");
});

test("flaws are named figure by figure, and nothing is made of any of them", () => {
  const figures: ActualFigure[] = [
    { code: anning, indicator: "realGrowth", year: 2024, value: 6.1 },
    { code: anning, indicator: "realGrowth", year: 2023, value: 0.061 },
    { code: "999999", indicator: "gdp", year: 2024, value: 10 },
    { code: anning, indicator: "gdp", year: 2024, value: -1 },
    { code: anning, indicator: "gdp", year: 2025, value: 700 },
  ];
  expect(figures.map((figure) => actualFlaw(yunnan, figure))).toEqual([
    "out-of-range",
    "year-not-after-base",
    "unknown-place",
    "out-of-range",
    null,
  ]);
  const base = registeredDataset(yunnan);
  const made = { by: null, at: "2026-01-01T00:00:00.000Z" };
  const refused = recordActuals(base, { title: "甲", source, figures }, made, new Set());
  expect(refused).toMatchObject({ kind: "refused", flaws: [{}, {}, {}, {}] });
});

test("an edition says what it was made from; figures that are there already make none", () => {
  const base = registeredDataset(yunnan);
  const made = { by: "张三", at: "2026-01-01T00:00:00.000Z" };
  const ask = (value: number) =>
    recordActuals(
      base,
      {
        title: "加2025年数",
        source,
        figures: [{ code: "530100", indicator: "realGrowth", year: 2025, value }],
      },
      made,
      new Set(["yunnan-2023"]),
    );
  expect(ask(0.042)).toEqual({ kind: "unchanged" });
  expect(ask(0.043)).toMatchObject({
    kind: "edition",
    dataset: {
      id: "yunnan-2023.2",
      title: "加2025年数",
      lineage: { id: "yunnan-2023", hash, made: "actuals" },
    },
  });
});
