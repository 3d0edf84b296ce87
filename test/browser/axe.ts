/** What axe finds wrong with a page. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * `within`: what stands over the rest, which is hidden from assistive technology meanwhile.
 * `rules`: these alone; else all.
 */
export async function violations(
  page: Page,
  within = "html",
  rules: readonly string[] = [],
): Promise<string[]> {
  const options = rules.length === 0 ? {} : { runOnly: { type: "rule", values: rules } };
  // Evaluated, not put in as a script element: the page's policy allows none.
  await page.evaluate(axe);
  const { violations: found } = (await page.evaluate(
    `axe.run(document.querySelector(${JSON.stringify(within)}), ${JSON.stringify(options)})`,
  )) as AxeResults;
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
