/** Levers and their effects as planners read them. */
import { useCallback } from "react";
import { leverEntry } from "../../../../shared/scenario/lever-catalogue.ts";
import type { Lever, LeverEffect } from "../../../../shared/scenario/schema.ts";
import { useSettings } from "../../../app/workbench-context.tsx";
import type { Words } from "../../../words/use-words.ts";

/** In the reader's language where the lever is the catalogue's; as the planner named it otherwise. */
export function useLeverName(): (lever: Pick<Lever, "catalogueId" | "name">) => string {
  const language = useSettings((settings) => settings.language);
  return useCallback(
    ({ catalogueId, name }) => {
      const entry = catalogueId === undefined ? null : leverEntry(catalogueId);
      return entry === null ? name : entry.names[language === "en" ? "en" : "zh"];
    },
    [language],
  );
}

/** Percentage points of a fraction; jobs are 万人 already. */
export function shownSize(effect: LeverEffect, size: number): number {
  return effect === "urbanJobs" ? size : Math.round(size * 1e8) / 1e6;
}

export function storedSize(effect: LeverEffect, shown: number): number {
  return effect === "urbanJobs" ? shown : Math.round(shown * 1e6) / 1e8;
}

export function sizeUnit(effect: LeverEffect, words: Words): string {
  return effect === "urbanJobs" ? words("unit.wan") : words("measure.points");
}
