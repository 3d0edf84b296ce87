/** Steps that came with files or from other scenarios, in words. */
import type { StepLabel } from "../../shared/history/schema.ts";
import type { Words } from "./use-words.ts";

/** Null: a step of another kind. */
export function fileStepText({ id, values }: StepLabel, words: Words): string | null {
  switch (id) {
    case "file.merge":
    case "file.replace":
    case "file.copy":
    case "compare.stack":
      return words(`step.${id}`, { name: String(values.name ?? "") });
    case "scenario.rebase":
      return words("step.scenario.rebase", { from: String(values.from ?? ""), to: String(values.to ?? "") });
    case "file.edited-outside":
      return words("step.file.edited-outside");
    default:
      return null;
  }
}
