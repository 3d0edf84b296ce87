/** A table on its way in: asked anew with every choice, kept once, and let go whatever happens. */
import { describe, expect, it } from "vitest";
import { createImports, type Mapping } from "../../../renderer/state/import-desk.ts";
import { createWorkbench } from "../../../renderer/state/workbench.ts";
import type { ImportPreview } from "../../../shared/contract/import-area.ts";
import { mappingSchema } from "../../../shared/import/schema.ts";
import { fakeDoor, settle } from "../fake-door.ts";

const proposal = mappingSchema.parse({
  sheet: "表1",
  header: { first: 2, last: 2 },
  columns: { 0: { use: "name" }, 1: { use: "figure", indicator: "gdp", year: 2024, scale: "wan-yuan" } },
});

function preview(errorCount: number): ImportPreview {
  return {
    rows: [],
    problems: [],
    errorCount,
    warningCount: 0,
    changes: [],
    counts: { figures: 1, same: 0, changed: 1, added: 0, units: 1, left: 0, typed: 0, accepted: 0 },
    settled: [],
    before: null,
    after: null,
  };
}

function desk(commit: unknown = { kind: "kept", id: "d2", title: "新版", hash: "h" }) {
  const said: string[] = [];
  let tables = 0;
  const door = fakeDoor(({ method }) => {
    switch (method) {
      case "dataset.list":
        return [{ id: "d1", title: "数据集一" }];
      case "scenario.list":
        return [];
      case "import.open":
        tables += 1;
        return { table: `t${tables}`, sheets: [{ name: "表1" }], notes: [], proposals: [proposal] };
      case "import.preview":
        return preview(0);
      case "import.commit":
        return commit;
      case "import.close":
        return {};
      default:
        return undefined;
    }
  });
  const workbench = createWorkbench(door, () => "方案一");
  const imports = createImports(
    door,
    workbench,
    {
      showImport: (shown) => said.push(shown ? "shown" : "away"),
      look: (id) => said.push(`look ${id}`),
      show: () => undefined,
    },
    ({ title, name }) => `${title}（${name}）`,
  );
  const file = { name: "年鉴.xlsx", content: "" };
  const mapping = () => imports.store.getState().stage as Mapping;
  const asked = (method: string) => door.calls.filter((call) => call.method === method);
  return { door, imports, file, mapping, asked, said };
}

describe("a table that was opened", () => {
  it("stands as proposed, an edition of the dataset looked at, and is tried out at once", async () => {
    const { imports, file, mapping, asked, said } = desk();
    imports.begin("d1");
    await imports.open(file);
    await settle();
    expect(said).toContain("shown");
    expect(mapping()).toMatchObject({
      kind: "mapping",
      mapping: proposal,
      source: { title: "年鉴", status: "observed" },
      aim: { kind: "edition", base: "d1", title: "数据集一（年鉴）", baseYear: null },
      preview: { errorCount: 0 },
    });
    expect(asked("import.preview")).toHaveLength(1);
    expect(mapping().answered).toBe(mapping().asked);
  });

  it("is tried out anew with every choice; an answer to an older one is not taken for the newest", async () => {
    const { door, imports, file, mapping, asked } = desk();
    await imports.open(file);
    await settle();
    door.hold("import.preview");
    imports.setColumn(2, { use: "figure", indicator: "realGrowth", year: 2024, scale: "percent" });
    imports.setColumn(0, null);
    imports.setRow("7", { kind: "skip" });
    await settle();
    // One under way, the latest waiting; the one between was overtaken.
    expect(asked("import.preview")).toHaveLength(2);
    door.release("import.preview");
    await settle();
    expect(mapping().answered).toBeLessThan(mapping().asked);
    door.release("import.preview");
    await settle();
    expect(mapping().answered).toBe(mapping().asked);
    expect(asked("import.preview").at(-1)?.input).toMatchObject({
      mapping: { columns: { 2: { indicator: "realGrowth" } }, rows: { 7: { kind: "skip" } } },
    });
    expect(mapping().mapping.columns).not.toHaveProperty("0");
    imports.setRow("7", null);
    expect(mapping().mapping.rows).toEqual({});
    // A cell's answer outlives changes of the mapping, until it is withdrawn.
    imports.setCell("B6", { kind: "value", value: 12.5 });
    imports.setColumn(1, null);
    imports.change({ mapping: { ...mapping().mapping, header: { first: 1, last: 2 } } });
    expect(mapping().mapping.cells).toEqual({ B6: { kind: "value", value: 12.5 } });
    imports.setCell("B6", null);
    expect(mapping().mapping.cells).toEqual({});
  });

  it("can be looked at before everything is said, but not kept", async () => {
    const { imports, file, mapping, asked } = desk();
    await imports.open(file);
    imports.change({ source: { ...mapping().source, title: " " } });
    await settle();
    expect(asked("import.preview").at(-1)?.input).toMatchObject({ source: { title: "—" } });
    await imports.commit();
    expect(asked("import.commit")).toHaveLength(0);
  });

  it("is kept, let go, and the new dataset looked at", async () => {
    const { imports, file, asked, said } = desk();
    await imports.open(file);
    await settle();
    await imports.commit();
    expect(imports.store.getState().stage).toMatchObject({ kind: "done", as: "kept", id: "d2" });
    expect(asked("import.close").map(({ input }) => input.table)).toEqual(["t1"]);
    expect(said).toContain("look d2");
  });

  it("stays with what stands in the way when the import is refused or fails", async () => {
    const { door, imports, file, mapping } = desk({ kind: "refused", preview: preview(3) });
    await imports.open(file);
    await settle();
    await imports.commit();
    expect(mapping()).toMatchObject({ kind: "mapping", keeping: false, preview: { errorCount: 3 } });
    door.failNext("import.commit", "store-full");
    await imports.commit();
    expect(mapping()).toMatchObject({
      keeping: false,
      fault: { code: "store-full" },
      source: { title: "年鉴" },
    });
  });

  it("makes way for another table, and is let go when given up", async () => {
    const { imports, file, asked, said, mapping } = desk();
    await imports.open(file);
    await settle();
    await imports.open({ ...file, name: "另一张.csv" });
    await settle();
    expect(mapping()).toMatchObject({ name: "另一张.csv", opened: { table: "t2" } });
    await imports.close();
    expect(asked("import.close").map(({ input }) => input.table)).toEqual(["t1", "t2"]);
    expect(imports.store.getState().stage).toBeNull();
    expect(said.at(-1)).toBe("away");
  });
});

it("a file that cannot be read leaves the choice of another, with the reason", async () => {
  const { door, imports, file } = desk();
  door.failNext("import.open", "table-unreadable");
  await imports.open(file);
  expect(imports.store.getState().stage).toMatchObject({
    kind: "choosing",
    fault: { code: "table-unreadable" },
  });
});

it("a table answered after it was given up is let go", async () => {
  const { door, imports, file, asked } = desk();
  door.hold("import.open");
  const opening = imports.open(file);
  await settle();
  await imports.close();
  door.release("import.open");
  await opening;
  expect(imports.store.getState().stage).toBeNull();
  expect(asked("import.close").map(({ input }) => input.table)).toEqual(["t1"]);
});
