import { join } from "node:path";
import { expect, it } from "vitest";
import { embeddedDatasets } from "../../electron/store/dataset-registry.ts";
import { change, folder } from "../store/fixtures.ts";
import { desk } from "./fixtures.ts";

const yunnan = embeddedDatasets().get("yunnan-2023").dataset;
const base64 = (text: string) => Buffer.from(text, "utf8").toString("base64");

it("a dataset goes out as a file and comes into another library as the same figures", async () => {
  const there = desk();
  const made = await there.call("dataset.retarget", {
    id: "yunnan-2023",
    title: "云南省 更高的线",
    targets: { ...yunnan.targets, horizon: 2035 },
  });
  expect(made).toMatchObject({ kind: "kept", id: "yunnan-2023.2" });
  const { name, content } = await there.call("dataset.export", { id: "yunnan-2023.2" });
  expect(name).toBe("云南省 更高的线.xiance-data.json");

  const here = desk();
  const file = { name, content: base64(content) };
  const taken = await here.call("dataset.import", file);
  expect(taken).toMatchObject({ id: "yunnan-2023.2", from: "added" });
  expect(here.told()).toContainEqual({ topic: "datasets.changed", client: "window-1" });
  expect(await here.call("dataset.import", file)).toMatchObject({ id: "yunnan-2023.2", from: "known" });
  const entries = await here.call("dataset.list", {});
  expect(entries.map(({ id, from, lineage }) => [id, from, lineage?.made])).toEqual([
    ["yunnan-2023", "built-in", undefined],
    ["yunnan-2023.2", "kept", "settings"],
  ]);
});

it("other figures under a known id are kept beside it", async () => {
  const { call } = desk();
  const other = { ...yunnan, published: { gdp: 1 } };
  const kept = await call("dataset.import", { name: "a.json", content: base64(JSON.stringify(other)) });
  expect(kept).toMatchObject({ from: "other" });
  expect(kept.id).toMatch(/^yunnan-2023@/);
  const { content } = await call("dataset.export", { id: kept.id });
  expect(JSON.parse(content)).toMatchObject({ id: "yunnan-2023", published: { gdp: 1 } });
});

it("new targets leave the figures and the dataset they were made from as they are", async () => {
  const { call, fault } = desk();
  const targets = {
    ...yunnan.targets,
    tiers: [{ id: "over300", min: 300, minInclusive: false, count: 20 }],
  };
  const made = await call("dataset.retarget", { id: "yunnan-2023", title: "一条线", targets });
  if (made.kind !== "kept") throw new Error("not kept");
  const { dataset } = await call("dataset.get", { id: made.id });
  expect(dataset.targets).toEqual(targets);
  expect(dataset.units).toEqual(yunnan.units);
  expect(dataset.lineage).toMatchObject({ id: "yunnan-2023", made: "settings", by: "李四" });
  expect((await call("dataset.get", { id: "yunnan-2023" })).dataset.targets).toEqual(yunnan.targets);
  expect(await call("dataset.retarget", { id: "yunnan-2023", title: "同", targets: yunnan.targets })).toEqual(
    { kind: "unchanged" },
  );
  const upside = { ...yunnan.targets, tiers: [...yunnan.targets.tiers].reverse() };
  expect(await fault("dataset.retarget", { id: "yunnan-2023", title: "倒", targets: upside })).toMatchObject({
    code: "bad-request",
  });
});

it("a file that is no dataset is refused by name", async () => {
  const { fault } = desk();
  expect(await fault("dataset.import", { name: "表.json", content: base64("{}") })).toMatchObject({
    code: "file-foreign",
    details: { name: "表.json" },
  });
});

it("a damaged dataset costs only itself, and its file mends it", async () => {
  const path = join(folder(), "library.sqlite");
  const first = desk(path);
  const targets = { ...yunnan.targets, horizon: 2035 };
  for (const title of ["一", "二"]) {
    await first.call("dataset.retarget", {
      id: "yunnan-2023",
      title,
      targets: { ...targets, horizon: title === "一" ? 2034 : 2035 },
    });
  }
  const file = await first.call("dataset.export", { id: "yunnan-2023.2" });
  const { document } = await first.call("scenario.create", { name: "甲", datasetId: "yunnan-2023.2" });
  change(path, "UPDATE dataset SET content = replace(content, '2034', '2033') WHERE id = 'yunnan-2023.2'");

  const { call, fault, told } = desk(path, "李四", "later");
  expect((await call("dataset.list", {})).map(({ id }) => id)).toEqual(["yunnan-2023", "yunnan-2023.3"]);
  expect(await call("dataset.damaged", {})).toEqual([
    { id: "yunnan-2023.2", scenarios: 1, removable: false },
  ]);
  const named = { code: "store-damaged", details: { dataset: "yunnan-2023.2" } };
  expect(await fault("dataset.get", { id: "yunnan-2023.2" })).toEqual(named);
  expect(await fault("run.project", { id: document.id })).toEqual(named);
  expect(await fault("dataset.remove", { id: "yunnan-2023.2" })).toMatchObject({ code: "dataset-in-use" });
  expect(await call("scenario.latest", {})).toBeNull();
  // Its id stays taken.
  const made = await call("dataset.retarget", {
    id: "yunnan-2023",
    title: "三",
    targets: { ...targets, horizon: 2036 },
  });
  expect(made).toMatchObject({ id: "yunnan-2023.4" });

  told();
  const mended = await call("dataset.import", { name: file.name, content: base64(file.content) });
  expect(mended).toMatchObject({ id: "yunnan-2023.2", from: "added" });
  expect(told()).toContainEqual({ topic: "datasets.changed", client: "window-1" });
  expect(await call("dataset.damaged", {})).toEqual([]);
  expect((await call("run.project", { id: document.id })).dataset.id).toBe("yunnan-2023.2");
});

it("other figures do not take the place of a damaged dataset, and one that no scenario needs may go", async () => {
  const path = join(folder(), "library.sqlite");
  const first = desk(path);
  const other = { ...yunnan, id: "other-2023", published: { gdp: 1 } };
  const content = (gdp: number) => base64(JSON.stringify({ ...other, published: { gdp } }));
  await first.call("dataset.import", { name: "a.json", content: content(1) });
  change(path, "UPDATE dataset SET added_at = '2020' WHERE id = 'other-2023'");

  const { call } = desk(path, "李四", "later");
  const beside = await call("dataset.import", { name: "b.json", content: content(2) });
  expect(beside.id).toMatch(/^other-2023@/);
  expect(beside.from).toBe("other");
  expect(await call("dataset.damaged", {})).toEqual([{ id: "other-2023", scenarios: 0, removable: true }]);
  await call("dataset.remove", { id: "other-2023" });
  expect(await call("dataset.damaged", {})).toEqual([]);
});
