import { describe, expect, it } from "vitest";
import { anning, type Desk, desk, growth, mile } from "./fixtures.ts";

async function scenarioWith({ call }: Desk, name: string, ...patches: ReturnType<typeof growth>) {
  const { document, revision } = await call("scenario.create", { name });
  await call("scenario.edit", {
    id: document.id,
    revision,
    patches,
    label: { id: "override.set", values: {} },
  });
  return document.id;
}

describe("scenarios side by side", () => {
  it("differ in the assumptions and the results, the first one being the base", async () => {
    const here = desk();
    const fast = await scenarioWith(here, "快", ...growth(anning, 0.2), ...growth(mile, 0.09));
    const slow = await scenarioWith(here, "慢", ...growth(anning, 0.01));
    const { scenarios, assumptions, results } = await here.call("compare.difference", {
      ids: [null, fast, slow],
    });
    expect(scenarios.map(({ name }) => name)).toEqual(["基准", "快", "慢"]);
    expect(
      assumptions.overrides.map(({ scope, values }) => [
        scope.code,
        ...values.map((value) => value?.path ?? null),
      ]),
    ).toEqual([
      [anning, null, 0.2, 0.01],
      [mile, null, 0.09, null],
    ]);
    expect(results.year).toBe(2030);
    expect(results.units.map(({ code }) => code).sort()).toEqual([anning, mile]);
    const [first] = results.units;
    expect(first?.gdpNominal[1]).toBeGreaterThan(first?.gdpNominal[0] ?? Number.NaN);
    expect(first?.gdpNominal[2]).toBeLessThan(first?.gdpNominal[0] ?? Number.NaN);
    const full = await here.call("run.full", { id: fast });
    expect(results.boards[1]?.gdpNominal).toBe(full.province.gdpNominal.at(-1));
    expect(results.boards[1]?.targets).toEqual(full.province.targets);
    expect(results.byYear[1]?.tierCounts).toEqual(full.province.tierCounts);
  });

  it("tell the counties that change tier first", async () => {
    const here = desk();
    const fast = await scenarioWith(here, "快", ...growth(mile, -0.3), ...growth(anning, 0.9));
    const { results } = await here.call("compare.difference", { ids: [null, fast] });
    expect(results.units[0]).toMatchObject({ code: mile, changesTier: true });
    const [from, to] = results.units[0]?.tier ?? [];
    expect(from).not.toBe(to);
  });

  it("are held against each other in the earliest of their horizons", async () => {
    const here = desk();
    const near = await scenarioWith(here, "近", { op: "replace", path: ["horizon"], value: 2027 });
    const { results, assumptions } = await here.call("compare.difference", { ids: [null, near] });
    expect(results.year).toBe(2027);
    expect(results.units).toEqual([]);
    expect(assumptions.settings).toEqual([{ field: "horizon", values: [2030, 2027] }]);
  });
});

describe("scenarios on datasets with other tiers", () => {
  it("are each judged by the tiers and targets of their own dataset", async () => {
    const here = desk();
    const { dataset } = await here.call("dataset.get", { id: "yunnan-2023" });
    const [high, ...others] = dataset.targets.tiers;
    if (high === undefined) throw new Error("expected tiers");
    const moved = [{ ...high, min: high.min + 100, count: high.count - 5 }, ...others];
    const made = await here.call("dataset.retarget", {
      id: dataset.id,
      title: "提高一档",
      targets: { ...dataset.targets, tiers: moved },
    });
    if (made.kind !== "kept") throw new Error("expected a new edition");
    const plain = await scenarioWith(here, "原", ...growth(mile, 0.02));
    const { document } = await here.call("scenario.create", { name: "新", datasetId: made.id });
    const edited = await here.call("scenario.edit", {
      id: document.id,
      revision: 1,
      patches: growth(mile, 0.02),
      label: { id: "override.set", values: {} },
    });
    expect(edited.document.datasetId).toBe(made.id);

    const { results } = await here.call("compare.difference", { ids: [plain, document.id] });
    expect(results.boards.map(({ tiers }) => tiers)).toEqual([dataset.targets.tiers, moved]);
    expect(results.boards.map(({ targets }) => targets[high.id]?.target)).toEqual([
      high.count,
      high.count - 5,
    ]);
    expect(results.units.map(({ name }) => name)).not.toContain("五华区");
    // The figures are the same: only counties between the two lines stand elsewhere, and they alone are told.
    const inBand = (value: number | null | undefined) =>
      value != null && value >= high.min && value < high.min + 100;
    expect(results.units.length).toBeGreaterThan(0);
    for (const unit of results.units) {
      expect(unit.changesTier, unit.name).toBe(true);
      expect(unit.gdpNominal[0], unit.name).toBe(unit.gdpNominal[1]);
      expect(inBand(unit.gdpNominal[0]), unit.name).toBe(true);
    }
    const [over, overMoved] = results.boards.map(({ tierCounts }) => tierCounts[high.id] ?? 0);
    expect(overMoved).toBeLessThan(over ?? 0);
  });
});

describe("one scenario laid onto another", () => {
  it("is shown first and is then one undoable edit", async () => {
    const here = desk();
    const onto = await scenarioWith(here, "底", ...growth(anning, 0.05));
    const source = await scenarioWith(here, "叠加", ...growth(anning, 0.2), ...growth(mile, 0.09));
    const preview = await here.call("compare.stackPreview", { id: onto, source });
    if (preview.kind !== "stack") throw new Error("expected a stack");
    expect(preview.conflicts).toMatchObject([{ mine: { path: 0.05 }, theirs: { path: 0.2 } }]);
    const [conflict] = preview.conflicts;
    expect(conflict!.effect!.theirs.gdpNominal!).toBeGreaterThan(conflict!.effect!.mine.gdpNominal!);

    const { revision, document: before } = await here.call("scenario.open", { id: onto });
    const undecided = await here.call("compare.stack", { id: onto, source, revision });
    expect(undecided).toEqual({ kind: "open", open: [conflict!.key] });

    const choices = { [conflict!.key]: "theirs" as const };
    await here.call("compare.stack", { id: onto, source, revision, choices });
    const stacked = await here.call("scenario.open", { id: onto });
    expect(Object.values(stacked.document.overrides).map(({ path }) => path)).toEqual([0.2, 0.09]);
    expect(stacked.document.name).toBe("底");
    const undone = await here.call("scenario.undo", { id: onto, revision: stacked.revision });
    expect(undone.document).toEqual(before);
  });

  it("is refused for one that has moved on, and for one that is not there", async () => {
    const here = desk();
    const onto = await scenarioWith(here, "底", ...growth(anning, 0.05));
    const source = await scenarioWith(here, "叠加", ...growth(mile, 0.09));
    const stale = await here.fault("compare.stack", { id: onto, source, revision: 99 });
    expect(stale.code).toBe("revision-conflict");
    expect((await here.fault("compare.stackPreview", { id: onto, source: "无" })).code).toBe("not-found");
  });
});
