/** Other targets for a dataset: an edition of the same figures, never a change to the one that is there. */
import { FaultError } from "../../shared/contract/fault.ts";
import { newEdition } from "../../shared/dataset/new-edition.ts";
import { type Dataset, type Targets, targetsSchema } from "../../shared/dataset/schema.ts";
import { targetTroubles } from "../../shared/dataset/target-troubles.ts";
import { canonicalJson } from "../../shared/shared-file/canonical-json.ts";
import type { RegisteredDataset } from "../store/dataset-registry.ts";

interface Made {
  readonly title: string;
  readonly by: string | null;
  readonly at: string;
}

/** Null: they are its targets already. Throws `bad-request` for targets that do not hold together. */
export function retargeted(
  base: RegisteredDataset,
  targets: Targets,
  made: Made,
  taken: ReadonlySet<string>,
): Dataset | null {
  const [trouble] = targetTroubles(targets, base.dataset.baseYear);
  if (trouble !== undefined) throw new FaultError("bad-request", { message: trouble });
  const known = targetsSchema.parse(targets);
  if (canonicalJson(known) === canonicalJson(base.dataset.targets)) return null;
  return newEdition(base, { ...base.dataset, targets: known }, { ...made, made: "settings" }, taken);
}
