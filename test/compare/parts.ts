/** A scenario's edits one by one, to find which of them brings a difference about. */
import type { Scenario } from "../../shared/scenario/schema.ts";

export interface Part {
  /** What it is, for a reader: `growth.secondary @ prefecture 530300`. */
  readonly label: string;
  /** The scenario with this edit alone, same closure, horizon, groups and policy types. */
  readonly alone: Scenario;
}

export function partsOf(scenario: Scenario): Part[] {
  const bare: Scenario = { ...scenario, overrides: {}, projects: {}, levers: {}, goals: {} };
  const parts: Scenario[] = [];
  const labels: string[] = [];
  const add = (label: string, edit: Partial<Scenario>) => {
    labels.push(label);
    parts.push({ ...bare, ...edit, id: `${scenario.id}/${labels.length}` });
  };
  add(`no edit, ${scenario.closure} closure to ${scenario.horizon}`, {});
  for (const [id, override] of Object.entries(scenario.overrides)) {
    const { kind, code = "" } = override.scope;
    add(`${override.assumption} @ ${kind} ${code}`.trim(), { overrides: { [id]: override } });
  }
  for (const [id, project] of Object.entries(scenario.projects)) {
    add(`project through ${project.channel} in ${project.unit}`, { projects: { [id]: project } });
  }
  for (const [id, lever] of Object.entries(scenario.levers)) {
    add(`lever ${lever.name}: ${Object.keys(lever.effects).join(", ")}`, { levers: { [id]: lever } });
  }
  for (const [code, goal] of Object.entries(scenario.goals)) {
    add(`goal of ${code} in ${goal.year}`, { goals: { [code]: goal } });
  }
  return parts.map((alone, index) => ({ label: labels[index]!, alone }));
}
