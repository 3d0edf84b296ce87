import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readHistory } from "../../electron/interchange/shared-file/read-history.ts";
import { readSharedFile } from "../../electron/interchange/shared-file/read-shared-file.ts";
import { sharedFileText } from "../../electron/interchange/shared-file/shared-file-text.ts";
import { checkFile } from "../../electron/services/check-file.ts";
import { scenarioVersion } from "../../shared/scenario/schema.ts";
import { goldenScenario } from "./golden-shared.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const pattern = /^shared-file-v(\d+)\.xiance$/;
const versions = readdirSync(folder).flatMap((name) => pattern.exec(name)?.[1] ?? []);
const golden = (version: string | number) => readFileSync(`${folder}shared-file-v${version}.xiance`);

it("there is one for every version of the format so far", () => {
  const wanted = Array.from({ length: scenarioVersion }, (_, at) => String(at + 1));
  expect(versions.sort((a, b) => Number(a) - Number(b))).toEqual(wanted);
});

describe.each(versions)("the golden file of version %s", (version) => {
  it("opens as the scenario it was, with its history", () => {
    const file = readSharedFile(golden(version), "golden");
    const { document, steps, head, documents } = readHistory(file, "golden");
    expect(document).toEqual(goldenScenario);
    expect(steps.map(({ author }) => author)).toEqual(["甲", "乙", "甲"]);
    expect(documents.get(head ?? "")).toEqual(goldenScenario);
  });

  it("has its results found again", () => {
    const { verification } = checkFile(golden(version), "golden");
    expect(verification).toMatchObject({ outcome: "same", differences: [] });
  });
});

it("the newest is written as it was read, byte for byte", () => {
  const bytes = golden(scenarioVersion);
  expect(sharedFileText(readSharedFile(bytes, "golden"))).toBe(bytes.toString("utf8"));
});
