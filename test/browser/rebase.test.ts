/** A newer edition arrives: the planner is told, reads what it would change, moves to it, and can go back. */
import { readFileSync } from "node:fs";
import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { httpTransport } from "../../renderer/client/http-transport.ts";
import { asFile, laterEdition } from "../rebase/editions.ts";
import { violations } from "./axe.ts";
import { ensureBuilt } from "./ensure-built.ts";
import { keepPicture } from "./keep-picture.ts";
import { launchBrowser } from "./launch-browser.ts";
import { openWindow, undoName } from "./planner.ts";
import { startHost } from "./start-host.ts";

let browser: Browser;
beforeAll(async () => {
  ensureBuilt("renderer");
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const title = "云南省县域经济数据集 2024";

test("a scenario moves to a newer edition, with a report before, and back by undo", async () => {
  const host = await startHost();
  onTestFinished(() => host.stop());
  const planner = await openWindow(browser, host.address);
  const { page } = planner;
  onTestFinished(() => planner.context.close());
  await planner.goTo("县域");
  await planner.choose("弥勒市");
  await planner.enter("地区生产总值增速", "6");
  const before = await planner.horizonGdp();
  const baseYear = () => page.getByRole("button", { name: /数据集有新版/ });
  expect(await baseYear().count()).toBe(0);

  // The edition comes by another way than this window, which hears of it.
  const { origin, hash } = new URL(host.address);
  const transport = httpTransport({ origin, token: new URLSearchParams(hash.slice(1)).get("token") ?? "" });
  const taken = await transport.request({
    method: "dataset.import",
    input: asFile(laterEdition()),
    client: "elsewhere",
  });
  expect(taken).toMatchObject({ ok: true });

  await baseYear().click();
  const dialog = page.getByRole("dialog", { name: /^换用数据集：/ });
  await dialog.getByText(`换到《${title}》（基年 2024）`).waitFor();
  await dialog.getByText("方案中的各项调整都原样适用。").waitFor();
  await dialog.getByText("129 个单元的 516 个不同", { exact: false }).waitFor();
  const parts = await cells(
    dialog
      .getByRole("table", { name: /差异由何而来/ })
      .locator("tbody tr")
      .first(),
  );
  const [now = 0, level = 0, reference = 0, own = 0, parameters = 0, after = 0] = parts;
  expect(level + reference + own + parameters).toBeCloseTo(after - now, 1);
  expect(level).not.toBe(0);
  expect(await violations(page)).toEqual([]);
  await keepPicture(page, "rebase");

  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "导出 CSV" }).click();
  const text = readFileSync(await (await saving).path(), "utf8");
  expect(text).toContain("不同的基年数字");
  expect(text).toContain("弥勒市");
  const workbook = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "导出为工作簿" }).click();
  expect((await workbook).suggestedFilename()).toMatch(/\.xlsx$/);

  await dialog.getByRole("button", { name: "换用", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  await planner.rest();
  const name = `换用数据集 云南省县域经济数据集 2023 → ${title}`;
  await expect.poll(() => undoName(page)).toContain(name);
  await expect.poll(() => planner.horizonGdp()).not.toBeCloseTo(before, 2);
  expect(await baseYear().count()).toBe(0);
  const moved = await planner.horizonGdp();

  await page.keyboard.press("Control+z");
  await expect.poll(() => planner.horizonGdp()).toBeCloseTo(before, 2);
  await baseYear().waitFor();
  await page.keyboard.press("Control+y");
  await expect.poll(() => planner.horizonGdp()).toBeCloseTo(moved, 2);
  await planner.rest();

  await page.reload();
  await planner.rest();
  await expect.poll(() => planner.horizonGdp()).toBeCloseTo(moved, 2);
  await expect.poll(() => undoName(page)).toContain(name);

  // An older edition is offered where the scenario is listed.
  await page.keyboard.press("Control+z");
  await planner.goTo("方案库");
  await page.getByRole("button", { name: /^为“.*”换用数据集$/ }).click();
  await dialog.getByText(`换到《${title}》（基年 2024）`).waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(planner.complaints).toEqual([]);
});

/** The figures of a row. */
async function cells(row: Locator): Promise<number[]> {
  return (await row.locator("td").allTextContents()).map((text) =>
    Number(text.replaceAll(",", "").replace("−", "-")),
  );
}
