import { expect, test } from "vitest";
import { isFound } from "../../renderer/words/is-found.ts";

test.each([
  ["产业提速 2030", "产业"],
  ["产业提速 2030", "cyts"],
  ["产业提速 2030", "chanye"],
  ["产业提速 2030", "cyetisu"],
  ["产业提速 2030", "提速 cy"],
  ["产业提速 2030", "CYTS 2030"],
  ["重庆方案", "cq"],
  ["重点项目", "zdxm"],
  ["绿色发展", "lv"],
  ["Plan B 产业", "plan cy"],
  ["任何", ""],
])("“%s” is found by “%s”", (text, search) => expect(isFound(text, search)).toBe(true));

test.each([
  ["产业提速", "ctys"],
  ["产业提速", "gongye"],
  ["产业提速", "cyts 2031"],
  ["产业提速", "产速"],
])("“%s” is not found by “%s”", (text, search) => expect(isFound(text, search)).toBe(false));

test("letters that can be split in a great many ways are told apart all the same", () => {
  const names = Array.from({ length: 1000 }, (_, index) => `安南安南安南安南安 ${index}`);
  expect(names.filter((name) => isFound(name, "an".repeat(20)))).toEqual([]);
  expect(names.filter((name) => isFound(name, "annananan")).length).toBe(1000);
});
