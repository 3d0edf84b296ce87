/** What the planner has chosen for the report, and the report last written; kept while the window is open. */
import { createStore } from "zustand/vanilla";
import {
  type ChapterId,
  type ComparisonChapterId,
  chapterIds,
  comparisonChapterIds,
  type Report,
} from "../../../shared/report/schema.ts";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import type { PagePart } from "./paginate.ts";

export interface MadeReport {
  readonly report: Report;
  /** The document it was written of. */
  readonly of: Scenario;
}

export interface ReportState {
  readonly subject: "scenario" | "comparison";
  readonly chapters: readonly ChapterId[];
  readonly compared: readonly ComparisonChapterId[];
  /** Scenarios that the one on the screen is held against, null the reference; the first is the base. */
  readonly against: readonly (string | null)[];
  /** Codes of the units with a page of their own. */
  readonly units: readonly string[];
  readonly made: MadeReport | null;
  /** Its pages after the first; null: not laid out yet. */
  readonly pages: readonly (readonly PagePart[])[] | null;
}

export const reportStore = createStore<ReportState>()(() => ({
  subject: "scenario",
  chapters: chapterIds.filter((id) => id !== "counties"),
  compared: comparisonChapterIds,
  against: [null],
  units: [],
  made: null,
  pages: null,
}));
