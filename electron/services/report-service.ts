/** Area `report`: a formal report from a scenario, and the files it is handed over as. */
import type { Services } from "../../shared/contract/contract.ts";
import { composeComparison } from "../../shared/report/comparison/compose-comparison.ts";
import { composeReport } from "../../shared/report/compose-report.ts";
import { fileNameOf } from "../interchange/file-name-of.ts";
import type { Shell } from "./app-service.ts";
import { comparisonInput } from "./comparison-input.ts";
import type { ServiceDeps } from "./create-services.ts";
import type { OpenDocuments } from "./open-documents.ts";
import type { PlanCompilers } from "./plan-compilers.ts";
import { reportInput } from "./report-input.ts";

type ReportDeps = Pick<ServiceDeps, "clock" | "author"> & {
  readonly shell?: Pick<Shell, "printToPdf"> | undefined;
};

export function createReportService(
  { clock, author, shell }: ReportDeps,
  documents: OpenDocuments,
  compilerFor: PlanCompilers,
): Services["report"] {
  /** Documents being written, by client and run. */
  const writing = new Map<string, AbortController>();
  return {
    compose({ id, scope, ensemble, language, chapters, units }, context) {
      const subject = {
        ...documents({ id }),
        scope,
        ensemble,
        author: context.author ?? author,
        date: localDate(clock()),
        language,
      };
      return composeReport(reportInput(compilerFor, subject, chapters), { chapters, units });
    },
    compare({ ids, datasetId, scope, ensembles, language, chapters }, context) {
      const stamp = { author: context.author ?? author, date: localDate(clock()), language };
      const subjects = ids.map((id, index) => ({
        ...documents({ id, datasetId }),
        scope,
        ensemble: ensembles[index] ?? null,
        ...stamp,
      }));
      return composeComparison(comparisonInput(compilerFor, subjects), { chapters });
    },
    async word({ run, report, pictures }, { client }) {
      // The library behind it is large, and most days nobody asks for Word: the start does not wait for it.
      const { docxOnThread } = await import("../interchange/report-docx/docx-thread.ts");
      const key = run === undefined ? null : `${client} ${run}`;
      const ending = new AbortController();
      if (key !== null) writing.set(key, ending);
      try {
        const task = { report, pictures: new Map(Object.entries(pictures)) };
        const content = await docxOnThread(task, ending.signal);
        return { name: fileNameOf(report.title, "docx"), content: Buffer.from(content).toString("base64") };
      } finally {
        if (key !== null) writing.delete(key);
      }
    },
    cancel({ run }, { client }) {
      const ending = writing.get(`${client} ${run}`);
      ending?.abort();
      return { cancelled: ending !== undefined };
    },
    async pdf() {
      const content = (await shell?.printToPdf?.()) ?? null;
      return { content: content === null ? null : Buffer.from(content).toString("base64") };
    },
  };
}

/** The day on the planner's own calendar, as an ISO date. */
export function localDate(at: Date): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}
