/** A project while it is being written: boxes may be empty or wrong, and say why. */
import type { Sector } from "../../../../shared/dataset/schema.ts";
import { maxHorizonYears, type Project } from "../../../../shared/scenario/schema.ts";
import type { Words } from "../../../words/use-words.ts";

export interface ProjectDraft {
  readonly name: string;
  readonly sector: Sector;
  /** 亿元 by year. */
  readonly investment: Readonly<Record<string, number | null>>;
  readonly commissioningYear: number | null;
  readonly channel: Project["channel"];
  readonly valueAdded: number | null;
  readonly jobs: number | null;
  readonly note: string;
  readonly source: string;
}

export type DraftField = "name" | "investment" | "commissioningYear" | "valueAdded" | "jobs";
export type DraftFlaws = Readonly<Partial<Record<DraftField, string>>>;

export function emptyDraft(baseYear: number): ProjectDraft {
  return {
    name: "",
    sector: "secondary",
    investment: {},
    commissioningYear: baseYear + 2,
    channel: "capital",
    valueAdded: null,
    jobs: null,
    note: "",
    source: "",
  };
}

export function draftOf(project: Project): ProjectDraft {
  const { name, sector, investment, commissioningYear, channel, valueAdded, jobs } = project;
  return {
    name,
    sector,
    investment,
    commissioningYear,
    channel,
    valueAdded: channel === "valueAdded" ? valueAdded : null,
    jobs,
    note: project.note ?? "",
    source: project.source ?? "",
  };
}

export function totalInvestment(investment: ProjectDraft["investment"]): number {
  return Object.values(investment).reduce<number>((sum, each) => sum + (each ?? 0), 0);
}

/** What must be changed before the draft can be saved, in words by field. */
export function flawsOf(draft: ProjectDraft, baseYear: number, words: Words): DraftFlaws {
  const flaws: Partial<Record<DraftField, string>> = {};
  const first = baseYear + 1;
  const last = baseYear + maxHorizonYears;
  const year = draft.commissioningYear;
  if (draft.name.trim() === "") flaws.name = words("project.wrong.name");
  if (year === null || !Number.isInteger(year) || year < first || year > last) {
    flaws.commissioningYear = words("project.wrong.year", { first: String(first), last: String(last) });
  }
  const invested = Object.values(draft.investment);
  if (invested.some((each) => (each ?? 0) < 0)) flaws.investment = words("project.wrong.negative");
  else if (draft.channel === "capital" && totalInvestment(draft.investment) === 0) {
    flaws.investment = words("project.wrong.investment");
  }
  if (draft.channel === "valueAdded" && !((draft.valueAdded ?? 0) > 0)) {
    flaws.valueAdded = words("project.wrong.valueAdded");
  }
  if ((draft.jobs ?? 0) < 0) flaws.jobs = words("project.wrong.negative");
  return flaws;
}

/** The project that a draft without flaws describes; years without investment are left out. */
export function projectOf(draft: ProjectDraft, unit: string, enabled: boolean): Project {
  const { sector, channel, note, source } = draft;
  return {
    name: draft.name.trim(),
    unit,
    sector,
    investment: Object.fromEntries(
      Object.entries(draft.investment).flatMap(([year, value]) => (value ? [[year, value]] : [])),
    ),
    commissioningYear: draft.commissioningYear ?? 0,
    channel,
    valueAdded: channel === "valueAdded" ? (draft.valueAdded ?? 0) : 0,
    jobs: draft.jobs ?? 0,
    enabled,
    ...(note.trim() === "" ? {} : { note: note.trim() }),
    ...(source.trim() === "" ? {} : { source: source.trim() }),
  };
}
