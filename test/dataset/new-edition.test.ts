import { describe, expect, it } from "vitest";
import { editionId, newEdition } from "../../shared/dataset/new-edition.ts";
import { datasetSchema } from "../../shared/dataset/schema.ts";
import { tinyDataset } from "../engine/tiny-dataset.ts";

const making = { title: "新版", made: "import", by: "张三", at: "2025-06-01T00:00:00.000Z" } as const;

describe("the id of an edition", () => {
  it("keeps the root, takes the base year, and counts on from what is taken", () => {
    expect(editionId("yunnan-2023", 2024, new Set(["yunnan-2023"]))).toBe("yunnan-2024");
    expect(editionId("yunnan-2023", 2023, new Set(["yunnan-2023"]))).toBe("yunnan-2023.2");
    const taken = new Set(["yunnan-2023", "yunnan-2023.2", "yunnan-2023.3"]);
    expect(editionId("yunnan-2023.3", 2023, taken)).toBe("yunnan-2023.4");
    expect(editionId("yunnan-2023.2", 2024, taken)).toBe("yunnan-2024");
  });

  it("forgets the digits that told two datasets of one id apart", () => {
    expect(editionId("yunnan-2023@0123abcd", 2023, new Set(["yunnan-2023"]))).toBe("yunnan-2023.2");
  });

  it("takes an id without a year whole", () => {
    expect(editionId("small", 2023, new Set(["small"]))).toBe("small-2023");
  });
});

describe("an edition", () => {
  const base = { dataset: tinyDataset(), hash: "abc" };

  it("says what it was made from, how, by whom and when, and reads as a dataset", () => {
    const changed = { ...base.dataset, baseYear: base.dataset.baseYear + 1 };
    const edition = newEdition(base, changed, making, new Set([base.dataset.id]));
    expect(edition.lineage).toEqual({
      id: base.dataset.id,
      hash: "abc",
      title: base.dataset.title,
      made: "import",
      by: "张三",
      at: making.at,
    });
    expect(edition.title).toBe("新版");
    expect(edition.id).not.toBe(base.dataset.id);
    expect(datasetSchema.parse(edition)).toEqual(edition);
  });

  it("leaves the base and the changed content alone", () => {
    const before = structuredClone(base.dataset);
    newEdition(base, base.dataset, making, new Set([base.dataset.id]));
    expect(base.dataset).toEqual(before);
  });
});
