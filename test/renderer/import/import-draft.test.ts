import { expect, it } from "vitest";
import { embeddedDatasets } from "../../../electron/store/dataset-registry.ts";
import { askable, draftTroubles, provinceAim, stemOf } from "../../../renderer/state/import-draft.ts";
import { importAimSchema, importSourceSchema } from "../../../shared/import/schema.ts";

const yunnan = embeddedDatasets().get("yunnan-2023").dataset;
const source = importSourceSchema.parse({ title: "年鉴" });

it("another province asks for its name, code, id and title, and keeps the targets it is like", () => {
  const aim = provinceAim(yunnan);
  expect(draftTroubles({ source, aim })).toEqual(["title", "province-name", "province-code", "id"]);
  expect(aim).toMatchObject({ targets: yunnan.targets, baseYear: 2023 });
  // What is not yet said is filled in, so that the table can be looked at meanwhile.
  expect(importAimSchema.safeParse(aim).success).toBe(false);
  expect(importAimSchema.safeParse(askable(aim)).success).toBe(true);
});

it("what does not hold together is named", () => {
  const whole = {
    ...provinceAim(yunnan),
    title: "小省",
    id: "small-2023",
    province: { code: "990000", name: "小省" },
  };
  expect(draftTroubles({ source, aim: whole })).toEqual([]);
  const [high, low] = yunnan.targets.tiers;
  const upside = { ...whole, targets: { ...yunnan.targets, tiers: [low!, high!] } };
  expect(draftTroubles({ source: { ...source, title: "" }, aim: upside })).toEqual([
    "source-title",
    "targets",
  ]);
  expect(draftTroubles({ source, aim: { ...whole, id: "Small" } })).toEqual(["id"]);
});

it("a file's name without its ending names source and edition", () => {
  expect(stemOf("云南统计年鉴2024.xlsx")).toBe("云南统计年鉴2024");
  expect(stemOf("表.2024")).toBe("表.2024");
});
