import { tableCsv } from "../../../shared/table/csv.ts";
import type { ChartTable } from "../chart-props.ts";
import type { PictureCaption } from "./captioned-svg.ts";
import type { ExportWords } from "./export-words.ts";
import { exportedChart } from "./exported-chart.ts";
import { exportFileName } from "./file-name.ts";
import { pictureSvg, pngOf } from "./picture.ts";
import { saveFile } from "./save-file.ts";
import { tableTsv } from "./table-tsv.ts";
import type { WorkbookWay } from "./workbook-way.ts";

export const exportWays = ["copyPicture", "copyTable", "saveSvg", "savePng", "saveXlsx", "saveCsv"] as const;
export type ExportWay = (typeof exportWays)[number];

/** Ways that need the drawing, which is not there while the table is shown. */
export const pictureWays: readonly ExportWay[] = ["copyPicture", "saveSvg", "savePng"];

/** What a chart has to give, asked for only when it is taken. */
export interface ExportSource {
  readonly caption: PictureCaption;
  readonly drawing: () => SVGSVGElement | null;
  readonly table: () => ChartTable;
}

/** Takes a chart out of the window one way. Rejects with the cause when it cannot be had. */
export async function exportChart(
  way: ExportWay,
  source: ExportSource,
  words: Pick<ExportWords, "status" | "bracketed">,
  workbook: WorkbookWay | null,
): Promise<void> {
  const { caption } = source;
  const svg = () => {
    const drawing = source.drawing();
    if (!drawing) throw new Error("No drawing is shown");
    return pictureSvg(drawing, caption);
  };
  switch (way) {
    case "copyPicture":
      // The picture is promised, so that the copy still counts as the hand's own doing.
      return navigator.clipboard.write([new ClipboardItem({ "image/png": pngOf(svg()) })]);
    case "copyTable":
      return navigator.clipboard.writeText(tableTsv(source.table()));
    case "saveSvg":
      return saveFile(new Blob([svg()], { type: "image/svg+xml" }), exportFileName(caption.title, "svg"));
    case "savePng":
      return saveFile(await pngOf(svg()), exportFileName(caption.title, "png"));
    case "saveXlsx":
      if (workbook === null) throw new Error("No workbooks here");
      return workbook(exportedChart(source.table(), caption, words.status));
    case "saveCsv":
      return saveFile(
        new Blob([tableCsv(exportedChart(source.table(), caption, words.status), words.bracketed)], {
          type: "text/csv;charset=utf-8",
        }),
        exportFileName(caption.title, "csv"),
      );
  }
}
