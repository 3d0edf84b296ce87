/**
 * The Opinion's policy levers as a catalogue (省委、省政府《关于推动新时代县域经济高质量发展的意见》,
 * 2025-03-22): where each stands, whom it touches and which increments it asks the planner for.
 * No published effect sizes exist, so an entry taken up starts with every effect at zero.
 */
import type { PolicyType } from "../dataset/schema.ts";
import type { Lever, LeverEffect, Scope } from "./schema.ts";

export interface LeverEntry {
  readonly id: string;
  readonly names: { readonly zh: string; readonly en: string };
  /** Part of the Opinion: number of the part, then of the section. */
  readonly section: string;
  readonly field: LeverField;
  /** Counties of this policy type; null: all. */
  readonly policyType: PolicyType | null;
  /** Only the border counties among them. */
  readonly borderOnly: boolean;
  readonly asks: readonly LeverEffect[];
}

/** The Opinion's fields, in its order. */
export const leverFields = [
  "agriculture",
  "industry",
  "culture-tourism",
  "border-port",
  "jobs",
  "town",
  "integration",
  "reform",
] as const;
export type LeverField = (typeof leverFields)[number];

type Row = readonly [id: string, zh: string, en: string, section: string, asks: readonly LeverEffect[]];

interface Reach {
  readonly field: LeverField;
  readonly policyType?: PolicyType;
  readonly borderOnly?: boolean;
}

function entries(reach: Reach, rows: readonly Row[]): LeverEntry[] {
  const { field, policyType = null, borderOnly = false } = reach;
  return rows.map(([id, zh, en, section, asks]) => ({
    id,
    names: { zh, en },
    section,
    field,
    policyType,
    borderOnly,
    asks,
  }));
}

const farm = ["growth.primary", "incomeGrowth.rural"] as const;
const works = ["growth.secondary", "investmentRatio", "urbanJobs"] as const;
const visitors = ["growth.tertiary", "urbanJobs", "incomeGrowth.urban", "incomeGrowth.rural"] as const;
const port = ["growth.secondary", "growth.tertiary", "urbanJobs"] as const;
const work = ["employmentGrowth", "urbanJobs"] as const;
const town = ["investmentRatio", "urbanJobs"] as const;
const joint = ["incomeGrowth.rural", "investmentRatio", "urbanEmploymentShare"] as const;
const reform = [
  "growth.primary",
  "growth.secondary",
  "growth.tertiary",
  "tfpGrowth",
  "investmentRatio",
  "employmentGrowth",
] as const;

export const leverCatalogue: readonly LeverEntry[] = [
  ...entries({ field: "agriculture", policyType: "agriculture" }, [
    ["agri-ecological", "生态农业", "Ecological farming", "二(一)", farm],
    ["agri-facility", "设施农业", "Facility farming", "二(一)", farm],
    [
      "agri-efficient",
      "高效农业与农产品加工",
      "Efficient farming and processing",
      "二(一)",
      [...farm, "growth.secondary"],
    ],
    [
      "agri-shared",
      "共享农业与季节性用工",
      "Shared farming and seasonal work",
      "二(一)",
      [...farm, "urbanJobs"],
    ],
  ]),
  ...entries({ field: "industry", policyType: "industry" }, [
    ["industry-upgrade", "产业转型升级", "Industrial upgrading", "二(二)", works],
    ["industry-labour", "承接劳动密集型产业", "Labour-intensive industry", "二(二)", works],
    ["industry-future", "未来产业", "Future industries", "二(二)", works],
  ]),
  ...entries({ field: "culture-tourism", policyType: "culture-tourism" }, [
    ["tourism-products", "旅游业态创新(旅居云南)", "New kinds of tourism and sojourns", "二(三)", visitors],
    ["tourism-brand", "文旅品牌", "Tourism brand", "二(三)", visitors],
    ["tourism-service", "文旅服务", "Tourism service", "二(三)", visitors],
  ]),
  ...entries({ field: "border-port", policyType: "border-port", borderOnly: true }, [
    ["port-processing", "落地加工", "Processing at the border", "二(四)", port],
    ["port-clearance", "通关效能", "Border clearance", "二(四)", port],
    ["port-market", "边贸市场活力", "Border market vitality", "二(四)", port],
  ]),
  ...entries({ field: "jobs" }, [
    ["jobs-capacity", "就业容量", "Job capacity", "三(一)", work],
    ["jobs-structure", "就业结构(技能云南)", "Job structure and skills", "三(二)", work],
    ["jobs-startup", "创业带动就业(云岭创业贷)", "Start-ups", "三(三)", work],
  ]),
  ...entries({ field: "town" }, [
    ["town-infrastructure", "县城承载能力", "Town capacity", "四(一)", town],
    ["town-services", "县城公共服务", "Town public services", "四(二)", town],
    ["town-quality", "县城建设品质", "Town quality", "四(三)", town],
  ]),
  ...entries({ field: "integration" }, [
    ["integration-space", "城乡空间体系", "Urban-rural space", "五(一)", joint],
    ["integration-infrastructure", "城乡基础设施一体化", "Joint infrastructure", "五(二)", joint],
    ["integration-services", "城乡公共服务一体化", "Joint public services", "五(三)", joint],
    ["integration-governance", "城乡治理与市民化", "Joint governance and settlement", "五(四)", joint],
  ]),
  ...entries({ field: "reform" }, [
    ["reform-factors", "重点领域改革", "Reform in key fields", "六(一)", reform],
    ["reform-cooperation", "区域合作(沪滇“16+16”)", "Regional cooperation", "六(二)", reform],
  ]),
  ...entries({ field: "reform", borderOnly: true }, [
    ["opening", "对外合作", "Opening to neighbours", "六(二)", reform],
  ]),
];

/** A lever's name for a reader of English: the catalogue's own, or as the planner named it. */
export function englishLeverName(name: string): string {
  return leverCatalogue.find(({ names }) => names.zh === name)?.names.en ?? name;
}

export function leverEntry(id: string): LeverEntry | null {
  return leverCatalogue.find((entry) => entry.id === id) ?? null;
}

/** A lever for a scenario: every effect asked for is there, at zero, for the planner to enter with a source. */
export function leverFromEntry(entry: LeverEntry, startYear: number, language: "zh" | "en" = "zh"): Lever {
  const scope: Scope =
    entry.policyType === null ? { kind: "province" } : { kind: "policyType", code: entry.policyType };
  return {
    catalogueId: entry.id,
    name: entry.names[language],
    scope,
    borderOnly: entry.borderOnly,
    effects: Object.fromEntries(entry.asks.map((effect) => [effect, 0])),
    startYear,
    rampYears: 1,
    enabled: true,
  };
}
