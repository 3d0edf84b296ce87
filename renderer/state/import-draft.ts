/** What a planner has said so far of a table that is being taken in, and what keeps it from being asked for. */
import type { MethodOutput } from "../../shared/contract/contract.ts";
import type { DatasetEntry } from "../../shared/contract/dataset-area.ts";
import type { Targets } from "../../shared/dataset/schema.ts";
import { targetTroubles } from "../../shared/dataset/target-troubles.ts";
import {
  type ImportAim,
  type ImportSource,
  importAimSchema,
  importSourceSchema,
  type Mapping,
  mappingSchema,
} from "../../shared/import/schema.ts";
import { codeSchema } from "../../shared/units/schema.ts";

export type OpenedTable = MethodOutput<"import.open">;
export type TableSheet = OpenedTable["sheets"][number];

export interface ImportDraft {
  readonly mapping: Mapping;
  readonly source: ImportSource;
  readonly aim: ImportAim;
}

const longestTitle = 200;
const [, provinceSchema] = importAimSchema.options;

/** What is proposed of a sheet, or nothing but its first row as the header. */
export function mappingOf(table: OpenedTable, sheet: string): Mapping {
  const proposed = table.proposals.find((each) => each.sheet === sheet);
  return proposed ?? mappingSchema.parse({ sheet, header: { first: 1, last: 1 }, columns: {} });
}

export function stemOf(name: string): string {
  return name.replace(/\.[A-Za-z]{1,5}$/, "");
}

/** Words for an edition's title: that of its base, and the file's name. */
export type TitleOf = (values: { title: string; name: string }) => string;

type Base = Pick<DatasetEntry, "id" | "title">;

/** An edition of `base` named after the file; its base year as it was. */
export function editionAim(base: Base, file: string, titleOf: TitleOf): ImportAim {
  const title = titleOf({ title: base.title, name: stemOf(file) }).slice(0, longestTitle);
  return { kind: "edition", base: base.id, title, baseYear: null, vintage: "" };
}

export function firstDraft(table: OpenedTable, file: string, base: Base, titleOf: TitleOf): ImportDraft {
  const sheet = table.proposals[0]?.sheet ?? table.sheets[0]?.name ?? "";
  return {
    mapping: mappingOf(table, sheet),
    source: importSourceSchema.parse({ title: stemOf(file) || file }),
    aim: editionAim(base, file, titleOf),
  };
}

export type ProvinceAim = ImportAim & { readonly kind: "province" };

/** The aim of a new province as it begins: nothing but what `like` says of horizon and targets. */
export function provinceAim(like: {
  readonly id: string;
  readonly baseYear: number;
  readonly targets: Targets;
}): ProvinceAim {
  return {
    kind: "province",
    like: like.id,
    id: "",
    title: "",
    province: { code: "", name: "" },
    baseYear: like.baseYear,
    vintage: "",
    unitKind: "county",
    targets: like.targets,
  };
}

export const draftTroubleCodes = [
  "source-title",
  "title",
  "province-name",
  "province-code",
  "id",
  "targets",
] as const;
export type DraftTrouble = (typeof draftTroubleCodes)[number];

/** What of the source and the aim must still be said. */
export function draftTroubles({ source, aim }: Pick<ImportDraft, "source" | "aim">): DraftTrouble[] {
  return [...(source.title.trim() === "" ? (["source-title"] as const) : []), ...draftTroublesOfAim(aim)];
}

export function draftTroublesOfAim(aim: ImportAim): DraftTrouble[] {
  const troubles: DraftTrouble[] = [];
  if (aim.title.trim() === "") troubles.push("title");
  if (aim.kind === "edition") return troubles;
  if (aim.province.name.trim() === "") troubles.push("province-name");
  if (!isCode(aim.province.code)) troubles.push("province-code");
  if (!isId(aim.id)) troubles.push("id");
  if (targetTroubles(aim.targets, aim.baseYear).length > 0) troubles.push("targets");
  return troubles;
}

const isCode = (text: string) => codeSchema.safeParse(text).success;
const isId = (text: string) => provinceSchema.shape.id.safeParse(text).success;

/** The aim with what is not yet said filled in, so that rows and columns can be looked at meanwhile. */
export function askable(aim: ImportAim): ImportAim {
  const title = aim.title.trim() || "—";
  if (aim.kind === "edition") return { ...aim, title };
  const { code, name } = aim.province;
  return {
    ...aim,
    title,
    id: isId(aim.id) ? aim.id : "province",
    province: { code: isCode(code) ? code : "0", name: name.trim() || "—" },
  };
}
