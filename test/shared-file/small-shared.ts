/** A small shared file, complete: two counties, one edit, its digest. */
import { readHistory } from "../../electron/interchange/shared-file/read-history.ts";
import { rootKey, stepKey } from "../../electron/interchange/shared-file/step-keys.ts";
import { runFull } from "../../electron/services/run-service.ts";
import { datasetHash } from "../../electron/store/dataset-hash.ts";
import { registeredDataset } from "../../electron/store/dataset-registry.ts";
import { datasetSchema } from "../../shared/dataset/schema.ts";
import { type Scenario, scenarioSchema } from "../../shared/scenario/schema.ts";
import { digestOf } from "../../shared/shared-file/digest.ts";
import type { SharedFile } from "../../shared/shared-file/schema.ts";
import { smallDataset, smallScenario } from "../hosts/terminal/small-files.ts";

const dataset = datasetSchema.parse(smallDataset());
const origin: Scenario = scenarioSchema.parse(smallScenario());
const said = {
  label: { id: "override.set", values: {} },
  author: "甲",
  at: "2026-01-01T00:00:00.000Z",
  patches: [{ op: "replace" as const, path: ["overrides", "o1", "path"], value: 0.25 }],
};
const key = stepKey(rootKey(origin), said);
const history = { origin, head: key, steps: [{ key, parent: null, ...said }] };
const edited = readHistory({ ...origin, history }, "small").documents.get(key)!;

export const smallShared: SharedFile = JSON.parse(
  JSON.stringify({
    ...edited,
    exported: { by: "甲", at: "2026-01-01T00:00:00.000Z", engine: "1.0.0" },
    datasetHash: datasetHash(dataset),
    digest: digestOf(runFull(registeredDataset(dataset), edited)),
    history,
    dataset,
  }),
) as SharedFile;
