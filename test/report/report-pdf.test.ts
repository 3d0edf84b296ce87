import { expect, test } from "vitest";
import { createReportService } from "../../electron/services/report-service.ts";

const context = { client: "window-1", author: null };
const unused = (): never => {
  throw new Error("not asked for");
};

test("where the host has a window, its page is handed over as PDF in base 64", async () => {
  const printed = new TextEncoder().encode("%PDF-1.7 报告");
  const shell = { printToPdf: async () => printed };
  const service = createReportService({ clock: () => new Date(0), author: null, shell }, unused, unused);
  const { content } = await service.pdf({}, context);
  expect(Buffer.from(content ?? "", "base64")).toEqual(Buffer.from(printed));
});
