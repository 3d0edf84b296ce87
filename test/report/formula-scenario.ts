import { anning, type Desk, label, mile } from "../services/fixtures.ts";

/** A stored scenario whose texts look like formulas, with a project, a lever and notes; answers its id. */
export async function formulaScenario({ call }: Desk): Promise<string> {
  const { document } = await call("scenario.create", { name: "=1+1 方案" });
  const { id } = document;
  await call("scenario.edit", {
    id,
    revision: 1,
    label,
    patches: [
      {
        op: "add",
        path: ["overrides", "o1"],
        value: {
          scope: { kind: "unit", code: mile },
          assumption: "growth",
          path: 0.09,
          note: '=HYPERLINK("http://example.org")',
          source: "@文件一",
          author: "+王",
          date: "2026-01-02",
        },
      },
      {
        op: "add",
        path: ["projects", "p1"],
        value: {
          name: "-铝材",
          unit: anning,
          sector: "secondary",
          investment: { "2025": 20, "2026": 15.5 },
          commissioningYear: 2027,
          channel: "capital",
          jobs: 0.3,
        },
      },
      {
        op: "add",
        path: ["levers", "l1"],
        value: {
          name: "+文旅\u0001",
          scope: { kind: "unit", code: mile },
          effects: { "growth.tertiary": 0.005 },
          startYear: 2026,
        },
      },
    ],
  });
  return id;
}
