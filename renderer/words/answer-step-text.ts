/** Steps on projects, levers, the ensemble and the engine's answers, in words. */
import { type PolicyType, policyTypes } from "../../shared/dataset/schema.ts";
import type { StepLabel } from "../../shared/history/schema.ts";
import { leverCatalogue } from "../../shared/scenario/lever-catalogue.ts";
import { type LeverEffect, leverEffects } from "../../shared/scenario/schema.ts";
import { formatCount, formatPercent, formatPoints, formatWan, formatYi } from "./format.ts";
import type { Words } from "./use-words.ts";

type Value = string | number | undefined;

/** Null: a step of another kind. */
export function answerStepText({ id, values }: StepLabel, words: Words): string | null {
  const place = text(values.place);
  const name = id.startsWith("lever.") ? leverName(text(values.name), words) : text(values.name);
  switch (id) {
    case "project.add":
    case "project.edit":
    case "project.remove":
    case "project.on":
    case "project.off":
      return words(`step.${id}`, { place, name });
    case "lever.on":
    case "lever.off":
    case "lever.remove":
    case "lever.grounds":
    case "lever.add":
    case "lever.border.on":
    case "lever.border.off":
      return words(`step.${id}`, { name });
    case "lever.rename":
      return words("step.lever.rename", { from: text(values.from), name });
    case "lever.scope":
      return words("step.lever.scope", { name, place });
    case "lever.start":
    case "lever.ramp":
      return words(`step.${id}`, { name, from: text(values.from), to: text(values.to) });
    case "lever.effect": {
      const effect = leverEffects.find((each) => each === values.effect);
      if (effect === undefined) return null;
      const size = (value: Value) => effectSize(effect, number(value), words);
      return words("step.lever.effect", {
        name,
        effect: words(`effect.${effect}`),
        from: size(values.from),
        to: size(values.to),
      });
    }
    case "policy.set":
    case "policy.unset": {
      const type = policyTypes.find((each: PolicyType) => each === values.type);
      return type === undefined ? null : words(`step.${id}`, { place, type: words(`policy.type.${type}`) });
    }
    case "ensemble.set":
      return words("step.ensemble", {
        draws: formatCount(number(values.draws)),
        seed: text(values.seed),
      });
    case "take.growth":
    case "take.investment":
      return words(`step.${id}`, {
        place,
        points: formatPoints(number(values.extra)),
        line: text(values.line),
      });
    case "goal.set":
    case "goal.growth":
    case "goal.both":
      return words(`step.${id}`, {
        place,
        year: text(values.year),
        goal: formatYi(number(values.goal)),
        growth: formatPercent(number(values.growth)),
      });
    case "goal.remove":
      return words("step.goal.remove", { place });
    case "goal.apply":
      return words("step.goal.apply", {
        place,
        points: formatPoints(number(values.extra)),
        goal: formatYi(number(values.goal)),
        year: text(values.year),
      });
    case "path.apply":
      return words("step.path.apply", { count: formatCount(number(values.count)) });
    default:
      return null;
  }
}

/** Steps keep a lever's Chinese name; those of the catalogue are told in the reader's language. */
function leverName(name: string, words: Words): string {
  const entry = leverCatalogue.find(({ names }) => names.zh === name);
  return entry === undefined ? name : entry.names[words("language.code") === "en" ? "en" : "zh"];
}

function effectSize(effect: LeverEffect, value: number | null, words: Words): string {
  if (effect === "urbanJobs") return `${formatWan(value)} ${words("unit.wan")}`;
  const sign = (value ?? 0) < 0 ? "−" : "";
  return `${sign}${formatPoints(value)} ${words("measure.points")}`;
}

function text(value: Value): string {
  return value === undefined ? "" : String(value);
}

function number(value: Value): number | null {
  return typeof value === "number" ? value : null;
}
