import type { zhHistory } from "./zh-history.ts";

export const enHistory: Readonly<Record<keyof typeof zhHistory, string>> = {
  "settings.author": "Sign as",
  "settings.author.hint": "Written into steps, checkpoints and exported files, for colleagues to see.",

  "action.history": "Show history",
  "action.history.hide": "Hide history",

  "history.title": "History",
  "history.log": "Steps, the newest first",
  "history.log.hint": "Choose a step with the arrow keys, go there with Enter; later steps stay as a branch.",
  "history.count": "{count} steps",
  "history.origin": "Scenario made",
  "history.here": "Here",
  "history.ahead": "Redo",
  "history.aside": "Branch",
  "history.by": "{who}, {at}",
  "history.nobody": "Not signed",
  "history.checkpoints": "Checkpoints",
  "history.checkpoints.none": "No checkpoints yet. Name the current place to come back to it.",
  "history.name": "Name the current place",
  "history.name.save": "Name",
  "history.name.change": "Rename",
  "history.goLabel": "Return to checkpoint “{name}”",
  "history.removeLabel": "Remove checkpoint “{name}”; the step stays",
  "history.failed": "The history could not be read.",

  "step.file.merge": "Merged “{name}” from a file",
  "step.file.replace": "Replaced by “{name}” from a file",
  "step.file.copy": "Opened as a copy named “{name}”",
  "step.file.edited-outside": "File changed outside Xiance",
  "step.compare.stack": "Applied scenario “{name}”",
};
