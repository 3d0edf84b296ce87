/** The figures of the report on the screen as pictures of their own. */
import type { ReportPicture } from "../../../shared/contract/report-area.ts";
import { pngOf } from "../../charts/export/picture.ts";
import { standaloneSvg } from "../../charts/export/standalone-svg.ts";
import { base64Of } from "../../client/base64.ts";

export type Pictures = Record<string, ReportPicture>;

/** One after another, so that the window stays alive; null when `signal` has ended it. Rejects where one cannot be drawn. */
export async function reportPictures(
  pages: ParentNode,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Pictures | null> {
  const figures = [...pages.querySelectorAll<HTMLElement>("[data-figure]")];
  const pictures: Pictures = {};
  for (const [index, figure] of figures.entries()) {
    onProgress(index, figures.length);
    const drawing = figure.querySelector<SVGSVGElement>(".chart-surface > svg");
    const id = figure.dataset.figure;
    if (drawing !== null && id !== undefined) pictures[id] = await pictureOf(drawing);
    await new Promise(requestAnimationFrame);
    if (signal.aborted) return null;
  }
  onProgress(figures.length, figures.length);
  return pictures;
}

async function pictureOf(drawing: SVGSVGElement): Promise<ReportPicture> {
  const tokens = getComputedStyle(drawing);
  // Documents have white paper.
  const svg = standaloneSvg(new XMLSerializer().serializeToString(drawing), {
    resolve: (name) => (name === "--paper" ? "#ffffff" : tokens.getPropertyValue(name)),
    theme: "light",
  });
  const { width, height } = drawing;
  const png = await base64Of(await pngOf(svg));
  return { svg, png, width: width.baseVal.value, height: height.baseVal.value };
}
