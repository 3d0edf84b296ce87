/** How the planner likes to see things; kept in this browser or app, not in the scenario. */
import { persist } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import { type TargetScope, targetScopes } from "../../shared/dataset/schema.ts";
import { type Language, languages } from "../../shared/words/language.ts";

export const themes = ["system", "light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];
export const priceBases = ["nominal", "real"] as const;
export type PriceBasis = (typeof priceBases)[number];
export const views = [
  "overview",
  "county",
  "assumptions",
  "compare",
  "path",
  "tracking",
  "report",
  "library",
  "data",
] as const;
export type View = (typeof views)[number];
/** The scope at which the county's levers act. */
export const leverScopes = ["unit", "prefecture", "province"] as const;
export type LeverScope = (typeof leverScopes)[number];

export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly basis: PriceBasis;
  /** Null: as the scenario or its dataset says. */
  readonly targetScope: TargetScope | null;
  readonly view: View;
  /** The unit on the county screen; null: the first. */
  readonly unit: string | null;
  readonly leverScope: LeverScope;
  /** The name edits and files are signed with; null: none. */
  readonly author: string | null;
  /** The panel of the scenario's history stands beside the screen. */
  readonly historyShown: boolean;
  /** The tour has been offered once. */
  readonly tourSeen: boolean;
}

export const defaultSettings: Settings = {
  language: "zh-CN",
  theme: "system",
  basis: "nominal",
  targetScope: null,
  view: "overview",
  unit: null,
  leverScope: "unit",
  author: null,
  historyShown: false,
  tourSeen: false,
};

/** What was kept, with anything that is not one of today's choices left at its default. */
export function readSettings(kept: unknown): Settings {
  if (typeof kept !== "object" || kept === null) return defaultSettings;
  const { language, theme, basis, targetScope, view, unit, leverScope, author, historyShown, tourSeen } =
    kept as Record<string, unknown>;
  return {
    language: oneOf(languages, language) ?? defaultSettings.language,
    theme: oneOf(themes, theme) ?? defaultSettings.theme,
    basis: oneOf(priceBases, basis) ?? defaultSettings.basis,
    targetScope: oneOf(targetScopes, targetScope),
    view: oneOf(views, view) ?? defaultSettings.view,
    unit: typeof unit === "string" ? unit : null,
    leverScope: oneOf(leverScopes, leverScope) ?? defaultSettings.leverScope,
    author: typeof author === "string" && author !== "" ? author.slice(0, 200) : null,
    historyShown: historyShown === true,
    tourSeen: tourSeen === true,
  };
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown): Choice | null {
  return choices.find((choice) => choice === value) ?? null;
}

export function createSettings() {
  return createStore<Settings>()(
    persist(() => defaultSettings, {
      name: "xiance-settings",
      version: 1,
      merge: (kept) => readSettings(kept),
      migrate: (kept) => readSettings(kept),
    }),
  );
}
export type SettingsStore = ReturnType<typeof createSettings>;
