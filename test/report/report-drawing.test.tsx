import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { inProject } from "../../build/project.ts";
import { standaloneSvg } from "../../renderer/charts/export/standalone-svg.ts";
import type { UnitTopology } from "../../renderer/charts/map/map-props.ts";
import { ReportDrawing } from "../../renderer/views/report/report-drawing.tsx";
import { chapterIds } from "../../shared/report/schema.ts";
import { languages } from "../../shared/words/language.ts";
import { anning, desk } from "../services/fixtures.ts";
import { chineseLeft } from "./chinese-left.ts";

const tokens = readFileSync(inProject("renderer/style/tokens.css"), "utf8");

test.each(languages)(
  "every kind of figure of a report in %s is drawn, and stands alone as a file",
  async (language) => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const { datasetId } = (await call("scenario.open", { id })).document;
    const { topology } = await call("dataset.outlines", { id: datasetId });
    const ensemble = await call("ensemble.run", { run: "r", id, draws: 200 });
    const report = await call("report.compose", {
      id,
      chapters: [...chapterIds],
      units: [anning],
      ensemble,
      language,
    });
    const figures = report.chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "figure" ? [block] : [])),
    );
    expect(new Set(figures.map(({ drawing }) => drawing.kind))).toEqual(
      new Set(["map", "ladder", "counts", "trajectory", "bars", "distribution"]),
    );
    expect(new Set(figures.map((figure) => figure.id)).size).toBe(figures.length);
    const names = report.ground.units.flatMap(({ name, prefecture }) => [name, prefecture.name]);
    for (const figure of figures) {
      const markup = renderToStaticMarkup(
        <ReportDrawing
          figure={figure}
          ground={report.ground}
          topology={topology as UnitTopology | null}
          language={report.language}
        />,
      );
      const drawing = /<svg[^>]*xmlns.*?<\/svg>/s.exec(markup)?.[0] ?? "";
      expect(drawing, figure.title).toContain(`height="${figure.height}"`);
      const resolve = (name: string) => new RegExp(`${name}: *([^;]+);`).exec(tokens)?.[1] ?? null;
      const alone = standaloneSvg(drawing, { resolve, theme: "light" });
      expect(alone).not.toMatch(/var\(|NaN/);
      if (language === "en") expect(chineseLeft(markup, names), figure.title).toEqual([]);
    }
  },
);
