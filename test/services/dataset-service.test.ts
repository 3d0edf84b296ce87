import { expect, it } from "vitest";
import { datasetHash } from "../../electron/store/dataset-hash.ts";
import { embeddedDatasets } from "../../electron/store/dataset-registry.ts";
import { canonicalJson } from "../../shared/shared-file/canonical-json.ts";
import { desk } from "./fixtures.ts";

it("lists the embedded dataset with the hash of its figures", async () => {
  const { call } = desk();
  const list = await call("dataset.list", {});
  expect(list).toEqual([
    expect.objectContaining({ id: "yunnan-2023", hash: expect.stringMatching(/^[0-9a-f]{64}$/) }),
  ]);
  const { dataset, hash } = await call("dataset.get", { id: "yunnan-2023" });
  expect(dataset.units).toHaveLength(129);
  expect(hash).toBe(list[0]?.hash);
});

it("gives outlines for every unit", async () => {
  const { call } = desk();
  const { topology } = await call("dataset.outlines", { id: "yunnan-2023" });
  expect(topology).toMatchObject({ type: "Topology" });
});

it("says so when it has no such dataset", async () => {
  const { fault } = desk();
  for (const name of ["dataset.get", "dataset.outlines"] as const) {
    expect(await fault(name, { id: "x" })).toEqual({ code: "dataset-unknown", details: { id: "x" } });
  }
});

it("says what is running", async () => {
  const { call } = desk();
  expect(await call("app.info", {})).toMatchObject({ version: "0.1.0", host: "terminal", platform: "linux" });
});

it("hashes figures, not layout", () => {
  const { dataset, hash } = embeddedDatasets().get("yunnan-2023");
  const reordered = Object.fromEntries(Object.entries(dataset).reverse()) as typeof dataset;
  expect(datasetHash(reordered)).toBe(hash);
  expect(datasetHash({ ...dataset, published: { gdp: 1 } })).not.toBe(hash);
  expect(canonicalJson({ b: [2, { d: 1, c: null }], a: "县" })).toBe('{"a":"县","b":[2,{"c":null,"d":1}]}');
});
