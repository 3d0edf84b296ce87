/** Which scenarios no longer read as they were stored, and in what. */
import type { DamagedScenario, OpenScenario, ScenarioEntry } from "../../shared/contract/scenario-area.ts";
import type { CheckpointRows } from "./checkpoint-rows.ts";
import { ifSound } from "./row-sum.ts";
import type { ScenarioRows } from "./scenario-rows.ts";
import type { StepRows } from "./step-rows.ts";

export interface Damage {
  /** Whether the scenario can be opened. What was found so is not read again until it changes. */
  opens(entry: ScenarioEntry): boolean;
  /** As `open` does; what it meets is known from then on. */
  openNow(id: string): OpenScenario;
  /** Null: all that is stored of the scenario is as it was. Reads all of it, once for each revision. */
  find(id: string): DamagedScenario | null;
  /** What was known of the scenario: another may come under its id. */
  forget(id: string): void;
}

interface Rows {
  readonly scenarios: ScenarioRows;
  readonly steps: StepRows;
  readonly checkpoints: CheckpointRows;
}

export function createDamage(
  { scenarios, steps, checkpoints }: Rows,
  open: (id: string) => OpenScenario,
): Damage {
  /** The revision at which a scenario was last found to open, and to be whole. */
  const opening = new Map<string, number>();
  const whole = new Map<string, number>();

  function openNow(id: string): OpenScenario {
    opening.delete(id);
    const opened = open(id);
    opening.set(id, opened.revision);
    return opened;
  }

  function isWhole(id: string): boolean {
    return (
      ifSound(() => {
        scenarios.origin(id);
        steps.lineage(id);
        checkpoints.list(id);
        return true;
      }) ?? false
    );
  }

  return {
    openNow,
    opens: ({ id, revision }) => opening.get(id) === revision || ifSound(() => openNow(id)) !== null,
    find(id) {
      const entry = ifSound(() => scenarios.entry(id));
      if (entry === null) return { id, entry, part: "entry" };
      if (whole.get(id) === entry.revision && opening.get(id) === entry.revision) return null;
      if (ifSound(() => scenarios.state(id)) === null) return { id, entry, part: "document" };
      if (!isWhole(id) || ifSound(() => openNow(id)) === null) return { id, entry, part: "history" };
      whole.set(id, entry.revision);
      return null;
    },
    forget(id) {
      opening.delete(id);
      whole.delete(id);
    },
  };
}
