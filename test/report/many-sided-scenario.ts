import type { EditPatch } from "../../shared/history/schema.ts";
import { leverCatalogue, leverFromEntry } from "../../shared/scenario/lever-catalogue.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { anning, type Desk, label, mile } from "../services/fixtures.ts";

const grounds = { note: "按规划", source: "文件一", author: "王", date: "2026-01-02" };
const whole = { scope: { kind: "province", code: "530000" } };
const add = (path: string[], value: unknown): EditPatch =>
  ({ op: "add", path, value }) as unknown as EditPatch;
const override = (id: string, scope: object, assumption: string, path: unknown, more: object = {}) =>
  add(["overrides", id], { scope, assumption, path, ...more });
const [catalogued] = leverCatalogue;
if (catalogued === undefined) throw new Error("the catalogue is empty");

/** One edit for each thing that a report can tell of; the texts in them are the planner's own, in Chinese. */
export const manySides: readonly EditPatch[] = [
  add(["groups", "g"], { name: "滇中", members: { [anning]: true, [mile]: true } }),
  override("unit", { kind: "unit", code: anning }, "growth.secondary", 0.08, grounds),
  override("refused", { kind: "unit", code: anning }, "growth.primary", -1.5),
  override("province", whole.scope, "growth", { 2025: 0.06, 2026: 0.06, 2027: 0.05 }),
  override("prefecture", { kind: "prefecture", code: "530300" }, "investmentRatio", {
    near: 0.5,
    long: 0.4,
    until: 2028,
  }),
  override("kind", { kind: "unitKind", code: "district" }, "employmentGrowth", 0.01),
  override("group", { kind: "group", code: "g" }, "deflator.tertiary", 0.02),
  override("policy", { kind: "policyType", code: "industry" }, "incomeGrowth.rural", 0.07),
  add(["projects", "p"], {
    ...{ name: "铝材", unit: mile, sector: "secondary", commissioningYear: 2026, channel: "valueAdded" },
    ...{ investment: { 2025: 20, 2026: 15.5 }, valueAdded: 8, jobs: 0.3, ...grounds },
  }),
  add(["projects", "q"], {
    ...{ name: "水库", unit: mile, sector: "primary", commissioningYear: 2027, channel: "capital" },
    ...{ investment: { 2026: 5 }, jobs: 0.1, enabled: false },
  }),
  add(["levers", catalogued.id], {
    ...leverFromEntry(catalogued, 2026),
    effects: { "growth.tertiary": 0.005, urbanJobs: 1.2 },
    borderOnly: true,
  }),
  add(["levers", "own"], {
    ...{ name: "直播带货", scope: { kind: "policyType", code: "border-port" }, effects: {}, startYear: 2026 },
    enabled: false,
  }),
  add(["goals", anning], { year: 2030, gdpNominal: 900, realGrowth: 0.07 }),
  add(["policyTypes", mile], ["industry", "culture-tourism"]),
  add(["policyTypes", anning], []),
  add(["censusRevisions", "530300"], { share: -0.1, source: "五经普公报" }),
  add(["actualsThrough"], 2025),
  add(["horizon"], 2034),
  add(["closure"], "target"),
  add(["targetScope"], "counties-and-districts"),
];

/** The planner's own texts above; a lever of the catalogue is none of them. */
export const ownTexts = [
  ...["滇中", "铝材", "水库", "直播带货", "五经普公报", "李四"],
  ...[grounds.note, grounds.source, grounds.author],
];

/** A stored scenario with those edits; answers its document. */
export async function manySided(
  { call }: Desk,
  name: string,
  edits: readonly EditPatch[] = manySides,
): Promise<Scenario> {
  const { document } = await call("scenario.create", { name });
  if (edits.length === 0) return document;
  await call("scenario.edit", { id: document.id, revision: 1, label, patches: [...edits] });
  return (await call("scenario.open", { id: document.id })).document;
}
