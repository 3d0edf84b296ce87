import { describe, expect, it } from "vitest";
import type { Dataset } from "../../shared/dataset/schema.ts";
import { rebaseParts } from "../../shared/rebase/schema.ts";
import { asFile, editionOf, laterEdition, yunnan } from "../rebase/editions.ts";
import { anning, type Desk, desk, growth, label, mile } from "./fixtures.ts";

const own = "yunnan-2023";

async function take(call: Desk["call"], dataset: Dataset) {
  return (await call("dataset.import", asFile(dataset))).id;
}

/** A scenario with one adjustment that stays and one for a single year, and an edition to move to. */
async function ready(dataset = laterEdition()) {
  const here = desk();
  const to = await take(here.call, dataset);
  const { document, revision } = await here.call("scenario.create", { name: "产业提速" });
  const patches = [
    ...growth(anning, 0.09),
    {
      op: "add" as const,
      path: ["overrides", "early"],
      value: { scope: { kind: "unit", code: mile }, assumption: "growth.secondary", path: { "2024": 0.1 } },
    },
  ];
  patches.push({
    op: "add" as const,
    path: ["overrides", "invest"],
    value: { scope: { kind: "unit", code: anning }, assumption: "investmentRatio", path: 0.9 },
  });
  const edited = await here.call("scenario.edit", { id: document.id, revision, label, patches });
  return { ...here, to, id: document.id, revision: edited.revision, before: edited.document };
}

describe("moving a scenario to another dataset", () => {
  it("is one step; undo brings everything back, redo does it again, and any point of it can be gone to", async () => {
    const { call, told, to, id, revision, before } = await ready();
    told();
    const moved = await call("dataset.rebase", { id, revision, datasetId: to });
    expect(moved.document).toMatchObject({ datasetId: to, horizon: before.horizon });
    expect(moved.document.overrides.early?.path).toEqual({ "2025": 0.1 });
    expect(moved.position.undo).toMatchObject({
      id: "scenario.rebase",
      values: { from: yunnan.dataset.title, to: "云南省县域经济数据集 2024" },
    });
    expect(told().map(({ topic }) => topic)).toEqual(["scenario.changed", "library.changed"]);
    expect(await call("scenario.list", {})).toEqual([expect.objectContaining({ id, datasetId: to })]);

    const undone = await call("scenario.undo", { id, revision: moved.revision });
    expect(undone.document).toEqual(before);
    expect(await call("scenario.list", {})).toEqual([expect.objectContaining({ datasetId: own })]);
    // On the old dataset 2024 is a year again, and an edit is held to its bounds.
    const edit = { id, revision: undone.revision, label, patches: growth(mile, 0.06) };
    const branch = await call("scenario.edit", edit);
    expect(branch.document.datasetId).toBe(own);

    const { steps } = await call("scenario.history", { id });
    const there = steps.find((step) => step.label.id === "scenario.rebase")?.id ?? 0;
    const gone = await call("scenario.goto", { id, revision: branch.revision, step: there });
    expect(gone.document).toEqual(moved.document);
    expect((await call("run.project", { id })).dataset.id).toBe(to);
  });

  it("gives the results of a scenario made on the new dataset with the same adjustments", async () => {
    const { call, to, id, revision } = await ready();
    const { document } = await call("dataset.rebase", { id, revision, datasetId: to });
    const fresh = await call("scenario.create", { name: "新建", datasetId: to });
    const patches = Object.entries(document.overrides).map(([key, value]) => ({
      op: "add" as const,
      path: ["overrides", key],
      value,
    }));
    const at = { id: fresh.document.id, revision: fresh.revision };
    await call("scenario.edit", { ...at, label, patches });
    const [moved, made] = [await call("run.full", { id }), await call("run.full", { id: at.id })];
    expect({ ...moved, scenario: null }).toEqual({ ...made, scenario: null });
  });

  it("is refused for a scenario that has moved on, and does nothing where it stands there already", async () => {
    const { call, fault, to, id, revision } = await ready();
    expect(await fault("dataset.rebase", { id, revision: revision - 1, datasetId: to })).toMatchObject({
      code: "revision-conflict",
    });
    expect((await call("dataset.rebase", { id, revision, datasetId: own })).revision).toBe(revision);
    expect(await fault("dataset.rebase", { id, revision, datasetId: "x" })).toMatchObject({
      code: "dataset-unknown",
    });
    const patches = [{ op: "replace" as const, path: ["datasetId"], value: to }];
    expect(await fault("scenario.edit", { id, revision, label, patches })).toMatchObject({
      code: "refused-edit",
      details: { reason: "fixed-field" },
    });
  });

  it("takes a copy along, and a template", async () => {
    const { call, to, id, revision } = await ready();
    await call("dataset.rebase", { id, revision, datasetId: to });
    const copy = await call("scenario.duplicate", { id });
    expect(copy.document.datasetId).toBe(to);
    expect((await call("scenario.create", { name: "照此", template: id })).document.datasetId).toBe(to);
  });
});

describe("the report of the move", () => {
  it("tells what moves and why, the figures and the results, and changes nothing", async () => {
    const { call, to, id, revision, before } = await ready();
    const report = await call("dataset.rebasePreview", { id, revision, datasetId: to });
    expect((await call("scenario.open", { id })).document).toEqual(before);
    expect(report.moves).toEqual([
      expect.objectContaining({
        id: "early",
        outcome: "changed",
        reasons: ["all-years-passed"],
        years: [2024],
      }),
    ]);
    expect(report.levels.unitsDiffering).toBe(129);
    expect(report.levels.total.after).toBeCloseTo((report.levels.total.before ?? 0) * 1.03, 0);
    expect(report.to).toMatchObject({ baseYear: 2024, vintage: "五经普修订后", units: 129 });
    expect(report.parameters).toEqual([]);
    expect(report.targetsDiffer).toBe(false);
    for (const { before: from, after: into } of report.tierChanges) expect(from).not.toBe(into);

    const now = await call("run.full", { id });
    expect(report.boards.before.gdpNominal).toBe(now.province.gdpNominal.at(-1));
    await call("dataset.rebase", { id, revision, datasetId: to });
    const then = await call("run.full", { id });
    expect(report.boards.after.gdpNominal).toBe(then.province.gdpNominal.at(-1));

    // The parts start at what is projected now, end at what is projected then, and add up.
    const { province, units, year } = report.shares;
    expect(year).toBe(2030);
    const at = (run: typeof now, code: string) =>
      run.units.find((unit) => unit.code === code)?.gdpNominal.at(-1) ?? Number.NaN;
    for (const { code, before: from, after: into, parts } of units) {
      expect(from).toBeCloseTo(at(now, code), 9);
      expect(into).toBeCloseTo(at(then, code), 9);
      const sum = rebaseParts.reduce((total, part) => total + parts[part], 0);
      expect(sum).toBeCloseTo((into ?? 0) - (from ?? 0), 9);
      // Only levels differ, and all that was set still has its place.
      expect(parts.own).toBe(0);
      expect(parts.parameters).toBe(0);
    }
    expect(province.after).toBeCloseTo(report.boards.after.gdpNominal ?? 0, 6);
  });

  it("starts and ends at what is projected with published growth, census revisions, projects and levers too", async () => {
    const { call, to, id, revision } = await ready(
      editionOf((dataset) => {
        dataset.baseYear = 2024;
        dataset.reference.deflator.tertiary = 0.01;
        const [first] = dataset.units;
        first!.prefecture = { code: "530300", name: "曲靖市" };
        for (const unit of dataset.units)
          if (unit.valueAdded.primary !== null) unit.valueAdded.primary *= 1.1;
      }),
    );
    const project = { name: "厂", unit: mile, sector: "secondary", jobs: 0.1 };
    const add = (path: string[], value: unknown) => ({ op: "add" as const, path, value });
    const patches = [
      add(["actualsThrough"], 2025),
      add(["censusRevisions", "530300"], { share: -0.09 }),
      add(["overrides", "qujing"], {
        scope: { kind: "prefecture", code: "530300" },
        assumption: "growth",
        path: { near: 0.08, long: 0.04, until: 2028 },
      }),
      add(["projects", "done"], {
        ...project,
        commissioningYear: 2024,
        channel: "valueAdded",
        valueAdded: 9,
      }),
      add(["projects", "goes-on"], {
        ...project,
        commissioningYear: 2026,
        channel: "capital",
        investment: { "2024": 5, "2026": 8 },
      }),
      add(["levers", "l"], {
        name: "园区",
        scope: { kind: "province" },
        effects: { "growth.secondary": 0.01 },
        startYear: 2024,
        rampYears: 3,
      }),
    ];
    const edited = await call("scenario.edit", { id, revision, label, patches });
    const { shares } = await call("dataset.rebasePreview", { id, datasetId: to });
    const now = await call("run.full", { id });
    await call("dataset.rebase", { id, revision: edited.revision, datasetId: to });
    const then = await call("run.full", { id });
    const end = (run: typeof now) =>
      new Map(run.units.map(({ code, gdpNominal }) => [code, gdpNominal.at(-1) ?? Number.NaN]));
    const [starts, ends] = [end(now), end(then)];
    expect(shares.units).toHaveLength(129);
    for (const { code, before, after, parts } of shares.units) {
      expect(before).toBeCloseTo(starts.get(code) ?? Number.NaN, 8);
      expect(after).toBeCloseTo(ends.get(code) ?? Number.NaN, 8);
      const sum = rebaseParts.reduce((total, part) => total + parts[part], 0);
      expect(sum).toBeCloseTo((after ?? 0) - (before ?? 0), 8);
    }
    const { parts } = shares.province;
    expect(rebaseParts.filter((part) => parts[part] !== 0)).toEqual(["level", "reference", "own"]);
  });

  it("puts a change of one kind where it belongs", async () => {
    const parts = async (change: (dataset: Dataset) => void) => {
      const { call, to, id } = await ready(editionOf(change));
      const { shares } = await call("dataset.rebasePreview", { id, datasetId: to });
      const { parts: found } = shares.province;
      return rebaseParts.filter((part) => found[part] !== 0);
    };
    // Every unit has a growth of its own.
    expect(
      await parts((dataset) => {
        dataset.reference.growth.secondary = 0.08;
      }),
    ).toEqual([]);
    expect(
      await parts((dataset) => {
        dataset.parameters.capitalShare = 0.4;
      }),
    ).toEqual(["parameters"]);
    expect(
      await parts((dataset) => {
        for (const unit of dataset.units) {
          unit.reference = {
            ...unit.reference,
            deflator: { primary: 0.02, secondary: 0.02, tertiary: 0.02 },
          };
        }
      }),
    ).toEqual(["reference"]);
    expect(
      await parts((dataset) => {
        for (const unit of dataset.units)
          if (unit.valueAdded.tertiary !== null) unit.valueAdded.tertiary += 1;
      }),
    ).toEqual(["level"]);
  });

  it("sets units that only one side has apart", async () => {
    const { call, to, id } = await ready(
      editionOf((dataset) => {
        dataset.units = dataset.units.filter(({ code }) => code !== mile);
      }),
    );
    const report = await call("dataset.rebasePreview", { id, datasetId: to });
    expect(report.units.gone).toEqual([{ code: mile, name: "弥勒市" }]);
    expect(report.moves).toEqual([expect.objectContaining({ id: "early", reasons: ["unit-gone"] })]);
    const { boards, shares } = report;
    const change = (boards.after.gdpNominal ?? 0) - (boards.before.gdpNominal ?? 0);
    expect(shares.otherUnits).toBeCloseTo(change, 6);
    expect(rebaseParts.map((part) => shares.province.parts[part])).toEqual([0, 0, 0, 0]);
  });

  it("says so where no year is projected on both sides", async () => {
    const here = await ready(
      editionOf((dataset) => {
        dataset.baseYear = 2029;
      }),
    );
    const { call, id } = here;
    const patches = [{ op: "replace" as const, path: ["horizon"], value: 2028 }];
    await call("scenario.edit", { id, revision: here.revision, label, patches });
    const report = await call("dataset.rebasePreview", { id, datasetId: here.to });
    expect(report.shares).toMatchObject({ province: { before: null }, units: [] });
    expect(report.moves).toContainEqual(
      expect.objectContaining({ field: "horizon", before: 2028, after: 2030 }),
    );
  });
});

describe("datasets in the library", () => {
  it("are told with where they come from, what is newer, and who stands on them", async () => {
    const { call, to, id, revision } = await ready();
    expect(await call("dataset.list", {})).toMatchObject([
      { id: own, from: "built-in", newer: to, scenarios: 1, removable: false },
      {
        id: to,
        from: "kept",
        baseYear: 2024,
        newer: null,
        scenarios: 0,
        removable: true,
        lineage: { id: own },
      },
    ]);
    await call("dataset.rebase", { id, revision, datasetId: to });
    expect(await call("dataset.list", {})).toMatchObject([
      { id: own, scenarios: 0 },
      { id: to, scenarios: 1, removable: false },
    ]);
  });

  it("have the outlines of the units they keep", async () => {
    const { call, to } = await ready();
    expect(await call("dataset.outlines", { id: to })).toEqual(await call("dataset.outlines", { id: own }));
    const fewer = editionOf((dataset) => {
      dataset.units = dataset.units.slice(0, 100);
    });
    const id = await take(call, fewer);
    const { topology } = await call("dataset.outlines", { id });
    const { units } = topology!.objects as { units: { geometries: { id: string }[] } };
    expect(units.geometries.map((each) => each.id).sort()).toEqual(
      fewer.units.map(({ code }) => code).sort(),
    );
    const other = editionOf((dataset) => {
      dataset.units[0]!.code = "999999";
    });
    expect(await call("dataset.outlines", { id: await take(call, other) })).toEqual({
      topology: null,
    });
  });

  it("stay while a scenario needs them, in the trash or by its history", async () => {
    const { call, fault, told, to, id, revision } = await ready();
    expect(await fault("dataset.remove", { id: own })).toMatchObject({ code: "bad-request" });
    const moved = await call("dataset.rebase", { id, revision, datasetId: to });
    const inUse = { code: "dataset-in-use", details: { id: to, title: "云南省县域经济数据集 2024" } };
    expect(await fault("dataset.remove", { id: to })).toEqual(inUse);
    await call("scenario.undo", { id, revision: moved.revision });
    expect(await fault("dataset.remove", { id: to })).toEqual(inUse);
    await call("scenario.trash", { id });
    expect(await fault("dataset.remove", { id: to })).toEqual(inUse);

    const unused = await take(
      call,
      editionOf((dataset) => {
        dataset.published.gdp = 1;
      }, "另一版"),
    );
    told();
    await call("dataset.remove", { id: unused });
    expect(told()).toEqual([{ topic: "datasets.changed", client: "window-1" }]);
    expect(await fault("dataset.get", { id: unused })).toMatchObject({ code: "dataset-unknown" });
  });
});
