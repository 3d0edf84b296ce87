/** Area `export`: a scenario with all its figures, for other programs. */
import type { Services } from "../../shared/contract/contract.ts";
import { fileNameOf } from "../interchange/file-name-of.ts";
import { scenarioWorkbook } from "../interchange/workbook/scenario-workbook.ts";
import { writeWorkbook } from "../interchange/workbook/write-workbook.ts";
import type { ServiceDeps } from "./create-services.ts";
import type { OpenDocuments } from "./open-documents.ts";
import type { PlanCompilers } from "./plan-compilers.ts";
import { reportInput } from "./report-input.ts";
import { localDate } from "./report-service.ts";

export function createExportService(
  { clock, author }: Pick<ServiceDeps, "clock" | "author">,
  documents: OpenDocuments,
  compilerFor: PlanCompilers,
): Services["export"] {
  return {
    async workbook({ id, scope, ensemble }, context) {
      const subject = {
        ...documents({ id }),
        scope,
        ensemble,
        author: context.author ?? author,
        date: localDate(clock()),
      };
      const sheets = scenarioWorkbook(reportInput(compilerFor, subject, []));
      const content = Buffer.from(await writeWorkbook(sheets)).toString("base64");
      return { name: fileNameOf(subject.scenario.name, "xlsx"), content };
    },
  };
}
