import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDatasetFile } from "../../electron/interchange/read-dataset-file.ts";
import { readScenarioFile } from "../../electron/interchange/read-scenario-file.ts";
import { checkFile } from "../../electron/services/check-file.ts";
import { type FaultCode, FaultError } from "../../shared/contract/fault.ts";
import { smallDataset, smallScenario } from "../hosts/terminal/small-files.ts";
import { smallShared } from "../shared-file/small-shared.ts";
import { cases } from "./cases.ts";
import { spoiltBytes, spoiltTexts, spoiltValues } from "./mutations.ts";

/** What may come of a file: it is accepted, or refused under one of these names. */
const named: readonly FaultCode[] = [
  "file-foreign",
  "file-damaged",
  "file-newer",
  "file-encoding",
  "file-too-large",
  "dataset-unknown",
];

const readers = {
  scenario: {
    sound: smallScenario({
      projects: {
        p: { name: "铝", unit: "990101", sector: "secondary", commissioningYear: 2025, channel: "capital" },
      },
    }),
    read: (content: Uint8Array | string) => void readScenarioFile(content, "方案"),
  },
  dataset: {
    sound: smallDataset(),
    read: (content: Uint8Array | string) => void readDatasetFile(content, "数据"),
  },
  "shared file": {
    sound: smallShared,
    read: (content: Uint8Array | string) => void checkFile(content, "方案.xiance"),
  },
};

function outcome(read: () => void): string {
  try {
    read();
    return "accepted";
  } catch (error) {
    if (error instanceof FaultError) return error.fault.code;
    throw error;
  }
}

function expectNamed(read: () => void): string {
  const found = outcome(read);
  if (found !== "accepted") expect(named).toContain(found);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  return found;
}

describe.each(Object.entries(readers))("a %s", (_, { sound, read }) => {
  const text = JSON.stringify(sound, null, 1);

  it("as it was made is accepted", () => {
    expect(outcome(() => read(text))).toBe("accepted");
  });

  it("with its values spoilt is accepted or refused by name", () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(spoiltValues(sound), (value) => {
        outcomes.add(expectNamed(() => read(JSON.stringify(value))));
      }),
      cases(400),
    );
    // Neither may be all there is, or the spoiling teaches nothing.
    expect(outcomes).toContain("accepted");
    expect(outcomes).toContain("file-damaged");
  });

  it("with its bytes spoilt is accepted or refused by name", () => {
    fc.assert(
      fc.property(spoiltBytes(text), (bytes) => void expectNamed(() => read(bytes))),
      cases(400),
    );
  });

  it("with a key twice or nested without end is never accepted", () => {
    fc.assert(
      fc.property(spoiltTexts(text), (spoilt) => {
        const found = expectNamed(() => read(spoilt));
        // A dozen levels more in a part nobody knows do no harm.
        if (!spoilt.includes(`"pile":${"[".repeat(10)}]`)) expect(found).not.toBe("accepted");
      }),
      cases(200),
    );
  });

  it("cut off at any byte is refused by name, once it says what it is as damaged", () => {
    const bytes = Buffer.from(text);
    const says = text.indexOf(",");
    for (let end = 0; end < bytes.length; end++) {
      const found = expectNamed(() => read(bytes.subarray(0, end)));
      expect(found, String(end)).toBe(end < says ? "file-foreign" : "file-damaged");
    }
  });
});
