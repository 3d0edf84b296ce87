/** A proof's result as the document under docs/proof and as the JSON beside it. */
import type { Machine } from "./machine.ts";
import type { Findings, Form, Proof } from "./proof.ts";
import { bothLanguages, tableText } from "./table-text.ts";

/** What was run, when and where. */
export interface Occasion {
  readonly form: Form;
  /** As it is typed to get the same again. */
  readonly command: string;
  /** ISO date. */
  readonly date: string;
  /** Abbreviated; with a + where the tree held changes that were not committed. null: not in a repository. */
  readonly commit: string | null;
  readonly machine: Machine;
  /** Seconds. */
  readonly took: number;
}

/** As the JSON under docs/proof holds it. */
export interface WrittenProof extends Occasion, Findings {
  readonly proof: string;
}

export function verdictText({ verdicts }: Findings): string {
  return verdicts
    .map(({ claim, held, found }) => `${held ? "✓" : "✗"} ${bothLanguages(claim)}：${found}`)
    .join("\n");
}

export function findingsText(findings: Findings): string {
  const tables = findings.tables.map((table) => `## ${bothLanguages(table.title)}\n\n${tableText(table)}`);
  return [...tables, verdictText(findings)].filter((part) => part !== "").join("\n\n");
}

export function proofDocument(
  proof: Pick<Proof, "name" | "title" | "about">,
  findings: Findings,
  occasion: Occasion,
): string {
  const { machine } = occasion;
  const facts: [string, string][] = [
    ["重做 Repeat", `\`${occasion.command}\``],
    ["日期 Date", occasion.date],
    ["提交 Commit", occasion.commit ?? "–"],
    ["用时 Took", `${occasion.took.toFixed(0)} s`],
    ["处理器 Processor", `${machine.processor}，${machine.cores} 核 cores`],
    ["内存 Memory", `${machine.memory} GB`],
    ["系统 System", machine.system],
    ["Node / Chromium", `${machine.node} / ${machine.chromium ?? "–"}`],
    ["开始时负载 Load at start", machine.load?.toFixed(2) ?? "–"],
  ];
  const verdicts = findings.verdicts.map(
    ({ claim, held, found }) => `- ${held ? "✓" : "✗"} ${bothLanguages(claim)}：${found}`,
  );
  return `${[
    `# ${bothLanguages(proof.title)}`,
    proof.about.zh,
    proof.about.en,
    ["| | |", "| --- | --- |", ...facts.map(([name, fact]) => `| ${name} | ${fact} |`)].join("\n"),
    ...(verdicts.length > 0 ? [`## 结论 Verdicts\n\n${verdicts.join("\n")}`] : []),
    ...findings.tables.map((table) => `## ${bothLanguages(table.title)}\n\n${tableText(table)}`),
    `机器可读：[${proof.name}.json](${proof.name}.json)`,
  ].join("\n\n")}\n`;
}

export function proofJson(name: string, findings: Findings, occasion: Occasion): string {
  const written: WrittenProof = { proof: name, ...occasion, ...findings };
  return `${JSON.stringify(written, null, 2)}\n`;
}
