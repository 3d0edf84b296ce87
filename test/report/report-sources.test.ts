import { expect, it } from "vitest";
import { embeddedDatasets } from "../../electron/store/dataset-registry.ts";
import { desk } from "../services/fixtures.ts";

it("every row of the report's table of sources knows the source it tells of", async () => {
  const { call } = desk();
  const { document } = await call("scenario.create", { name: "方案" });
  const report = await call("report.compose", { id: document.id, chapters: ["sources"] });
  const blocks = report.chapters.flatMap((chapter) => chapter.blocks);
  const [table] = blocks.flatMap((block) =>
    block.kind === "table" && block.sources !== undefined ? [block] : [],
  );
  const { sources } = embeddedDatasets().get("yunnan-2023").dataset;
  expect(table?.sources).toEqual(Object.keys(sources));
  expect(table?.rows.map(([id]) => id)).toEqual(table?.sources);
});
