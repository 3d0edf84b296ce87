/** Edits on the scenario's levers; an entry not taken up yet is taken up by its first edit. */
import type { StepLabel } from "../../../../shared/history/schema.ts";
import type { Lever, LeverEffect, Scope } from "../../../../shared/scenario/schema.ts";
import type { Recipe } from "../../../state/document-session.ts";

export interface LeverEdit {
  readonly label: StepLabel;
  readonly recipe: Recipe;
}

interface Held {
  readonly id: string;
  readonly lever: Lever;
}

/** Changes the lever as it stands in the document, or the one given where it is not there. */
function change({ id, lever }: Held, label: StepLabel, edit: (lever: Lever) => void): LeverEdit {
  return {
    label,
    recipe(draft) {
      draft.levers[id] ??= structuredClone(lever);
      const held = draft.levers[id];
      if (held !== undefined) edit(held);
    },
  };
}

export function switchLever(held: Held, on: boolean): LeverEdit {
  const label = { id: on ? "lever.on" : "lever.off", values: { name: held.lever.name } };
  return change(held, label, (lever) => {
    lever.enabled = on;
  });
}

/** `size` as the scenario stores it: a fraction, or 万人 for jobs. */
export function setEffect(held: Held, effect: LeverEffect, size: number): LeverEdit {
  const { name, effects } = held.lever;
  const values = { name, effect, from: effects[effect] ?? 0, to: size };
  return change(held, { id: "lever.effect", values }, (lever) => {
    lever.effects[effect] = size;
  });
}

export function setStart(held: Held, to: number): LeverEdit {
  const { name, startYear: from } = held.lever;
  return change(held, { id: "lever.start", values: { name, from, to } }, (lever) => {
    lever.startYear = to;
  });
}

export function setRamp(held: Held, to: number): LeverEdit {
  const { name, rampYears: from } = held.lever;
  return change(held, { id: "lever.ramp", values: { name, from, to } }, (lever) => {
    lever.rampYears = to;
  });
}

export function setGrounds(held: Held, field: "source" | "note", text: string): LeverEdit {
  return change(held, { id: "lever.grounds", values: { name: held.lever.name } }, (lever) => {
    if (text.trim() === "") delete lever[field];
    else lever[field] = text.trim();
  });
}

/** One of the planner's own: over the whole province until its scope is chosen, and without effects. */
export function addLever(id: string, name: string, startYear: number): LeverEdit {
  return {
    label: { id: "lever.add", values: { name } },
    recipe(draft) {
      draft.levers[id] = {
        name,
        scope: { kind: "province" },
        borderOnly: false,
        effects: {},
        startYear,
        rampYears: 1,
        enabled: true,
      };
    },
  };
}

export function renameLever(held: Held, name: string): LeverEdit {
  return change(held, { id: "lever.rename", values: { from: held.lever.name, name } }, (lever) => {
    lever.name = name;
  });
}

/** `place`: the scope in words, for the step. */
export function setScope(held: Held, scope: Scope, place: string): LeverEdit {
  return change(held, { id: "lever.scope", values: { name: held.lever.name, place } }, (lever) => {
    lever.scope = scope;
  });
}

export function setBorderOnly(held: Held, on: boolean): LeverEdit {
  const label = { id: on ? "lever.border.on" : "lever.border.off", values: { name: held.lever.name } };
  return change(held, label, (lever) => {
    lever.borderOnly = on;
  });
}

export function removeLever({ id, lever }: Held): LeverEdit {
  return {
    label: { id: "lever.remove", values: { name: lever.name } },
    recipe(draft) {
      delete draft.levers[id];
    },
  };
}
