import { expect, test } from "vitest";
import { type ProjectEffect, rankProjects } from "../../../electron/engine/run/attribution/rank-projects.ts";

const project = (id: string, over: Partial<ProjectEffect>): ProjectEffect => ({
  id,
  name: id,
  unit: "530181",
  investment: 10,
  gdp: 5,
  jobs: 0.1,
  unitJobs: 2,
  ...over,
});

test("ranked by GDP and by jobs for each 亿元, the best first", () => {
  const [a, b, c] = rankProjects([
    project("a", { gdp: 5, jobs: 0.1 }),
    project("b", { investment: 20, gdp: 8, jobs: 0.6 }),
    project("c", { investment: 5, gdp: 5, jobs: 0.01 }),
  ]);
  expect([a, b, c].map((each) => each!.gdpPerInvested)).toEqual([0.5, 0.4, 1]);
  expect([a, b, c].map((each) => each!.gdpRank)).toEqual([2, 3, 1]);
  expect([a, b, c].map((each) => each!.jobsRank)).toEqual([2, 1, 3]);
  // The mean is 0.71 over 35: 0.0203 万人 for each 亿元.
  expect([a, b, c].map((each) => each!.employment.code)).toEqual(["weak", "ordinary", "weak"]);
  expect(a!.employment.shareOfUnitJobs).toBe(0.05);
});

test("a project without investment has no rank and no jobs no assessment", () => {
  const [free, idle] = rankProjects([
    project("a", { investment: 0 }),
    project("b", { jobs: 0, unitJobs: null }),
  ]);
  expect(free).toMatchObject({ gdpPerInvested: null, jobsPerInvested: null, gdpRank: null, jobsRank: null });
  expect(free!.employment.code).toBe("not-judged");
  expect(idle!.employment).toEqual({ shareOfUnitJobs: null, againstMean: null, code: "none" });
  expect(idle!.gdpRank).toBe(1);
});

test("equal projects share a rank", () => {
  const found = rankProjects([project("a", {}), project("b", {}), project("c", { gdp: 1 })]);
  expect(found.map(({ gdpRank }) => gdpRank)).toEqual([1, 1, 3]);
  expect(found.map(({ employment }) => employment.code)).toEqual(["ordinary", "ordinary", "ordinary"]);
});
