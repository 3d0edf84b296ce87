/** Scenario, dataset and shared files with values, bytes or text spoilt. */
import fc from "fast-check";
import { readDatasetFile } from "../../electron/interchange/read-dataset-file.ts";
import { readScenarioFile } from "../../electron/interchange/read-scenario-file.ts";
import { checkFile } from "../../electron/services/check-file.ts";
import { type FaultCode, FaultError } from "../../shared/contract/fault.ts";
import { smallDataset, smallScenario } from "../hosts/terminal/small-files.ts";
import { smallShared } from "../shared-file/small-shared.ts";
import { type FuzzTarget, outcomeOf } from "./fuzz-target.ts";
import { spoiltBytes, spoiltTexts, spoiltValues } from "./mutations.ts";

/** What may come of a file that is not accepted. */
export const fileFaults: ReadonlySet<FaultCode> = new Set([
  "file-foreign",
  "file-damaged",
  "file-newer",
  "file-encoding",
  "file-too-large",
  "dataset-unknown",
]);

export interface FileReader {
  readonly sound: object;
  read(content: Uint8Array | string): void;
}

export const fileReaders: Readonly<Record<"scenario" | "dataset" | "shared file", FileReader>> = {
  scenario: {
    sound: smallScenario({
      projects: {
        p: { name: "铝", unit: "990101", sector: "secondary", commissioningYear: 2025, channel: "capital" },
      },
    }),
    read: (content) => void readScenarioFile(content, "方案"),
  },
  dataset: { sound: smallDataset(), read: (content) => void readDatasetFile(content, "数据") },
  "shared file": { sound: smallShared, read: (content) => void checkFile(content, "方案.xiance") },
};

export function fileOutcome(read: () => void): string {
  return outcomeOf(read, (error) =>
    error instanceof FaultError && fileFaults.has(error.fault.code) ? error.fault.code : null,
  );
}

const names = {
  scenario: { zh: "方案文件", en: "scenario files" },
  dataset: { zh: "数据集文件", en: "dataset files" },
  "shared file": { zh: "共享文件 .xiance", en: "shared files .xiance" },
};

export const fileTargets: readonly FuzzTarget[] = Object.entries(fileReaders).map(
  ([kind, { sound, read }]) => {
    const text = JSON.stringify(sound, null, 1);
    const content: fc.Arbitrary<Uint8Array | string> = fc.oneof(
      { weight: 5, arbitrary: spoiltValues(sound).map((value) => JSON.stringify(value)) },
      { weight: 3, arbitrary: spoiltBytes(text) },
      { weight: 1, arbitrary: spoiltTexts(text) },
    );
    return {
      name: names[kind as keyof typeof names],
      share: 0.12,
      run(count, seed, told) {
        for (const given of fc.sample(content, { numRuns: count, seed })) {
          told(
            fileOutcome(() => read(given)),
            () => Buffer.from(given).toString("base64").slice(0, 4000),
          );
        }
      },
    };
  },
);
