import { expect, test } from "vitest";
import { censusAfterBase, revisionRows } from "../../renderer/views/data/revisions/implied-revisions.ts";
import { setGrounds, setShare, takeImplied } from "../../renderer/views/data/revisions/revision-edits.ts";
import { tierCrossings } from "../../renderer/views/data/revisions/tier-crossings.ts";
import type { Words } from "../../renderer/words/use-words.ts";
import { emptyScenario } from "../../shared/scenario/empty-scenario.ts";
import { yunnan } from "../engine/answers/yunnan.ts";

const words = ((id: string) => id) as Words;
const rows = revisionRows(yunnan);
const row = (code: string) => rows.find((each) => each.code === code)!;
const document = () => emptyScenario("s", "方案", yunnan);

test("the census after the base year and its 16 prefectures", () => {
  expect(censusAfterBase(yunnan)?.year).toBe(2024);
  expect(rows).toHaveLength(16);
  expect(censusAfterBase({ ...yunnan, breaks: [] })).toBeNull();
  expect(revisionRows({ ...yunnan, breaks: [] }).every(({ implied }) => implied === null)).toBe(true);
});

test("what a published level implies, with the year's growth taken out", () => {
  const { base, level, growth, implied } = row("530300");
  expect(level).toBe(3677.22);
  expect(growth).toBeCloseTo(-0.009, 12);
  expect(implied).toBeCloseTo(3677.22 / (base! * 0.991) - 1, 12);
  expect(row("530600").implied).toBeGreaterThan(0.17);
  // No level after the census, or no growth: nothing can be said.
  expect(row("532300")).toMatchObject({ level: null, growth: expect.closeTo(0.027, 12), implied: null });
  expect(row("530500")).toMatchObject({ growth: null, implied: null });
});

test("taking what is implied sets the share as it would be typed, with how it comes about and its source", () => {
  const draft = document();
  const one = takeImplied(yunnan, [row("530300")], 2024, words)!;
  one.recipe(draft);
  expect(one.label).toMatchObject({ id: "revision.set", values: { place: "曲靖市", share: -0.0836 } });
  expect(draft.censusRevisions["530300"]).toMatchObject({ share: -0.0836, note: "revision.implied.note" });
  expect(draft.censusRevisions["530300"]?.source).toBe(yunnan.sources.S12?.title);
  const all = takeImplied(yunnan, rows, 2024, words)!;
  all.recipe(draft);
  const told = rows.filter(({ implied }) => implied !== null).map(({ code }) => code);
  expect(Object.keys(draft.censusRevisions).sort()).toEqual([...told].sort());
  expect(all.label).toEqual({ id: "revision.derive", values: { count: told.length } });
  expect(takeImplied(yunnan, [row("530500")], 2024, words)).toBeNull();
});

test("a share typed keeps the grounds there are; emptied, it goes with them", () => {
  const draft = document();
  const kunming = row("530100");
  setShare(kunming, 0.02).recipe(draft);
  setGrounds(kunming, "source", "年鉴").recipe(draft);
  setShare(kunming, 0.03).recipe(draft);
  expect(draft.censusRevisions).toEqual({ 530100: { share: 0.03, source: "年鉴" } });
  setGrounds(kunming, "source", "").recipe(draft);
  expect(draft.censusRevisions).toEqual({ 530100: { share: 0.03 } });
  setShare(kunming, null).recipe(draft);
  expect(draft.censusRevisions).toEqual({});
});

test("only units that count and change tier are told", () => {
  const marks = [
    { id: "over", label: "", min: 500, minInclusive: false },
    { id: "rest", label: "", min: null, minInclusive: false },
  ];
  const codes = ["a", "b", "c", "d"];
  const before = { codes, gdpNominal: [[499], [500], [510], [null]] };
  const after = { codes, gdpNominal: [[501], [500], [490], [600]] };
  expect(tierCrossings(before, after, 0, marks, () => true)).toEqual([
    { code: "a", from: "rest", to: "over" },
    { code: "c", from: "over", to: "rest" },
  ]);
  expect(tierCrossings(before, after, 0, marks, (code) => code !== "a")).toHaveLength(1);
});
