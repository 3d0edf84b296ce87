/** What an import is told: where the figures are from, what they become, what the columns mean. */
import type { z } from "zod";
import {
  type ImportAim,
  type ImportSource,
  importAimSchema,
  importSourceSchema,
  type Mapping,
  mappingSchema,
} from "../../../shared/import/schema.ts";
import type { RegisteredDataset } from "../../store/dataset-registry.ts";
import { readInput } from "./files.ts";
import { InputError, UsageError } from "./refusals.ts";

type Options = ReadonlyMap<string, string>;

export function importSource(options: Options): ImportSource {
  const title = options.get("source");
  if (title === undefined) throw new UsageError("没有用“--source”给出数据的来源。");
  const source = importSourceSchema.safeParse({
    title,
    year: yearIn(options, "source-year"),
    note: options.get("source-note") ?? "",
    status: options.get("status") ?? "observed",
  });
  if (!source.success) throw new UsageError(`来源不合要求（${placeOf(source.error)}）。`);
  return source.data;
}

export function importAim(options: Options, { dataset }: RegisteredDataset): ImportAim {
  const province = options.get("province");
  const vintage = options.get("vintage");
  if (province !== undefined) return provinceAim(province, options, dataset.id);
  const aim = importAimSchema.safeParse({
    kind: "edition",
    base: dataset.id,
    title: options.get("title") ?? `${dataset.title}（导入）`,
    baseYear: yearIn(options, "base-year"),
    ...(vintage === undefined ? {} : { vintage }),
  });
  if (!aim.success) throw new UsageError(`数据集的名称或说明不合要求（${placeOf(aim.error)}）。`);
  return aim.data;
}

/** The file says id, title, province, base year and targets; `--title` and the like take their place. */
function provinceAim(path: string, options: Options, like: string): ImportAim {
  const title = options.get("title");
  const vintage = options.get("vintage");
  const year = yearIn(options, "base-year");
  const aim = importAimSchema.safeParse({
    ...jsonIn(path),
    kind: "province",
    like,
    ...(title === undefined ? {} : { title }),
    ...(vintage === undefined ? {} : { vintage }),
    ...(year === null ? {} : { baseYear: year }),
  });
  if (!aim.success) throw new InputError(`“${path}”没有把新省份说全（${placeOf(aim.error)}）。`);
  return aim.data;
}

/** The proposal for the sheet wanted, with what the mapping file says in place of its parts. */
export function importMapping(options: Options, proposals: readonly Mapping[]): Mapping {
  const path = options.get("mapping");
  const given = path === undefined ? {} : jsonIn(path);
  const wanted = options.get("sheet") ?? (typeof given.sheet === "string" ? given.sheet : undefined);
  const proposal = wanted === undefined ? proposals[0] : proposals.find(({ sheet }) => sheet === wanted);
  if (proposal === undefined) {
    throw new InputError(
      `没有工作表“${wanted ?? ""}”；有 ${proposals.map(({ sheet }) => sheet).join("、")}。`,
    );
  }
  const mapping = mappingSchema.safeParse({ ...proposal, ...given, sheet: proposal.sheet });
  if (!mapping.success) throw new InputError(`“${path}”不是对应表的写法（${placeOf(mapping.error)}）。`);
  return mapping.data;
}

function jsonIn(path: string): Record<string, unknown> {
  const text = new TextDecoder().decode(readInput(path));
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  } catch (error) {
    throw new InputError(`“${path}”不是 JSON。`, { cause: error });
  }
  throw new InputError(`“${path}”不是一个 JSON 对象。`);
}

function yearIn(options: Options, name: string): number | null {
  const given = options.get(name);
  if (given === undefined) return null;
  if (!/^\d{4}$/.test(given)) throw new UsageError(`“--${name}”须为四位年份，不能是“${given}”。`);
  return Number(given);
}

function placeOf({ issues }: z.ZodError): string {
  return issues[0]?.path.map(String).join(".") || "内容";
}
