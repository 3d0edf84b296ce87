/** Which scenarios of the library are listed, and in what order; pure. */
import type { ScenarioEntry } from "../../../shared/contract/scenario-area.ts";
import { isFound } from "../../words/is-found.ts";

export const sortColumns = ["name", "modified", "overrides", "folder"] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface LibraryWish {
  readonly search: string;
  /** Null: any; "": in none. */
  readonly folder: string | null;
  /** Null: any. */
  readonly tag: string | null;
  readonly sort: SortColumn;
  readonly descending: boolean;
}

export const usualWish: LibraryWish = {
  search: "",
  folder: null,
  tag: null,
  sort: "modified",
  descending: true,
};

export function listed(entries: readonly ScenarioEntry[], wish: LibraryWish): ScenarioEntry[] {
  const search = wish.search.trim();
  const found = entries.filter(
    ({ name, folder, tags }) =>
      (wish.folder === null || folder === wish.folder) &&
      (wish.tag === null || tags.includes(wish.tag)) &&
      (search === "" || isFound([name, folder, ...tags].join(" "), search)),
  );
  const direction = wish.descending ? -1 : 1;
  // What is equal stays in the order of the library: the last changed first.
  return found.sort((a, b) => direction * order(a, b, wish.sort));
}

const collator = new Intl.Collator("zh-CN", { numeric: true });

function order(a: ScenarioEntry, b: ScenarioEntry, by: SortColumn): number {
  switch (by) {
    case "name":
      return collator.compare(a.name, b.name);
    case "folder":
      return collator.compare(a.folder, b.folder);
    case "overrides":
      return a.overrides - b.overrides;
    case "modified":
      return a.modifiedAt < b.modifiedAt ? -1 : a.modifiedAt > b.modifiedAt ? 1 : 0;
  }
}

export function foldersOf(entries: readonly ScenarioEntry[]): string[] {
  return distinct(entries.map(({ folder }) => folder).filter((folder) => folder !== ""));
}

export function tagsOf(entries: readonly ScenarioEntry[]): string[] {
  return distinct(entries.flatMap(({ tags }) => tags));
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(collator.compare);
}

/** Tags as typed: “送审、工业, 2030”. */
export function readTags(text: string): string[] {
  return distinct(
    text
      .split(/[、,，;；\n]+/)
      .map((tag) => tag.trim().slice(0, 40))
      .filter((tag) => tag !== ""),
  );
}

const day = 24 * 60 * 60 * 1000;

/** Whole days until a scenario in the trash is cleared away; at least 0. */
export function daysLeft(trashedAt: string, trashDays: number, now: Date): number {
  const end = new Date(trashedAt).getTime() + trashDays * day;
  return Math.max(0, Math.ceil((end - now.getTime()) / day));
}
