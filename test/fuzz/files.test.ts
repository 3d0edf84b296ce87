import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cases } from "./cases.ts";
import { fileOutcome, fileReaders } from "./files-target.ts";
import { spoiltTexts, spoiltValues } from "./mutations.ts";

/** A failure is an outcome of its own, told in full. */
function expectNamed(read: () => void): string {
  const found = fileOutcome(read);
  expect(found).not.toMatch(/^!/);
  return found;
}

describe.each(Object.entries(fileReaders))("a %s", (_, { sound, read }) => {
  const text = JSON.stringify(sound, null, 1);

  it("as it was made is accepted", () => {
    expect(fileOutcome(() => read(text))).toBe("accepted");
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
