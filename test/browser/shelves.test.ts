/** A library of many scenarios: found, sorted into folders, taken as templates, exported together, laid onto each other. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { libraryFile } from "../../electron/hosts/data-folder.ts";
import { backupLibrary } from "../../electron/store/backup-library.ts";
import { openStore } from "../../electron/store/open-store.ts";
import { scenarioSchema } from "../../shared/scenario/schema.ts";
import { temporaryFolder } from "../hosts/temporary-folder.ts";
import { change } from "../store/fixtures.ts";
import { violations } from "./axe.ts";
import { ensureBuilt } from "./ensure-built.ts";
import { launchBrowser } from "./launch-browser.ts";
import { nearly, openWindow, undoName } from "./planner.ts";
import { startHost } from "./start-host.ts";

let browser: Browser;
beforeAll(async () => {
  ensureBuilt("renderer");
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A home whose library has `count` scenarios, the second of them with one adjustment. */
function homeWith(count: number): string {
  const home = temporaryFolder();
  const store = openStore(libraryFile(home), { now: () => new Date() });
  for (let index = count; index >= 1; index--) {
    const document = scenarioSchema.parse({
      format: "xiance-scenario",
      version: 1,
      id: `s${index}`,
      name: index === 2 ? "产业提速" : `方案${index}`,
      datasetId: "yunnan-2023",
      horizon: 2030,
      overrides:
        index === 2
          ? { o: { scope: { kind: "unit", code: "532504" }, assumption: "growth", path: 0.09, note: "规划" } }
          : {},
    });
    store.create(document, new Date(Date.UTC(2026, 0, 1) - index * 1000).toISOString());
  }
  store.close();
  return home;
}

test("one of a thousand is found by its initials; folders and tags narrow the list; many are exported at once", async () => {
  const host = await startHost(homeWith(1000));
  onTestFinished(() => host.stop());
  const planner = await openWindow(browser, host.address);
  onTestFinished(() => planner.context.close());
  const { page } = planner;
  await planner.goTo("方案库");
  await page.getByRole("radio", { name: "方案 1000" }).waitFor();
  const rows = page.getByRole("table", { name: "方案" }).getByRole("row");
  // Only what is in sight is drawn.
  expect(await rows.count()).toBeLessThan(80);
  await page.getByRole("searchbox", { name: "查找方案" }).fill("cyts");
  await expect.poll(() => rows.count()).toBe(2);
  await page.getByRole("button", { name: "更多：“产业提速”" }).click();
  await page.getByRole("menuitem", { name: "文件夹与标签" }).click();
  await page.getByRole("textbox", { name: /^文件夹/ }).fill("十五五");
  await page.getByRole("textbox", { name: /^标签/ }).fill("送审、工业");
  expect(await violations(page, ".dialog-window")).toEqual([]);
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByRole("table", { name: "方案" }).getByText("送审").waitFor();
  await page.getByRole("searchbox", { name: "查找方案" }).fill("");
  await page.getByRole("button", { name: /^全部文件夹/ }).click();
  await page.getByRole("option", { name: "十五五" }).click();
  await expect.poll(() => rows.count()).toBe(2);
  await page.getByRole("button", { name: /^十五五/ }).click();
  await page.getByRole("option", { name: "全部文件夹" }).click();

  await page.getByRole("searchbox", { name: "查找方案" }).fill("方案99");
  await expect.poll(() => rows.count()).toBe(12);
  await page.getByRole("button", { name: /^名称/ }).click();
  expect(await rows.nth(1).textContent()).toContain("方案99");
  for (const name of ["方案99", "方案990"]) {
    await page.getByRole("checkbox", { name: `选中“${name}”`, exact: true }).check({ force: true });
  }
  const saved: string[] = [];
  page.on("download", (download) => saved.push(download.suggestedFilename()));
  await page.getByRole("button", { name: "导出所选" }).click();
  await expect.poll(() => saved.toSorted()).toEqual(["方案99.xiance", "方案990.xiance"]);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "移入回收站", exact: true }).first().click();
  await page.getByRole("radio", { name: "回收站 2" }).click();
  await page.getByText("保留 60 天").waitFor();
  await page.getByRole("row", { name: /方案990.* 60 / }).waitFor();
  expect(planner.complaints).toEqual([]);
});

test("a damaged scenario is shown apart and comes back from the backup; another is a template, and is laid onto the open one", async () => {
  const home = homeWith(2);
  backupLibrary(libraryFile(home), () => new Date(2026, 0, 5));
  // The one that would be opened.
  change(
    libraryFile(home),
    "UPDATE scenario SET document = replace(document, '2030', '2031') WHERE id = 's1'",
  );
  const host = await startHost(home);
  onTestFinished(() => host.stop());
  const planner = await openWindow(browser, host.address);
  onTestFinished(() => planner.context.close());
  const { page } = planner;
  const more = async (name: string, item: string) => {
    await planner.goTo("方案库");
    await page.getByRole("button", { name: `更多：“${name}”` }).click();
    await page.getByRole("menuitem", { name: item }).click();
  };
  await page.getByRole("button", { name: "修改方案名称 产业提速" }).waitFor();
  await page.getByText("方案库中有已损坏的内容").waitFor();
  await planner.goTo("方案库");
  const damaged = page.getByRole("region", { name: "已损坏的方案" });
  await damaged.getByRole("row", { name: /^方案1 ?已损坏 方案内容/ }).waitFor();
  await page.getByRole("radio", { name: "方案 1", exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  await damaged.getByRole("button", { name: "从备份恢复“方案1”" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "从备份恢复" }).click();
  await page.getByText("已从 2026-01-05 的备份恢复“方案1”。").waitFor();
  await page.getByRole("radio", { name: "方案 2", exact: true }).waitFor();
  await damaged.waitFor({ state: "hidden" });
  await more("产业提速", "以此为模板新建");
  await page.getByRole("button", { name: "修改方案名称 新方案（依“产业提速”）" }).waitFor();
  // It opens on the overview.
  await page.locator('[aria-current="page"]').filter({ hasText: "总览" }).waitFor();
  await planner.goTo("县域");
  await planner.choose("弥勒市");
  await nearly(() => planner.horizonGdp(), 532.2237 * 1.09 ** 7);
  await expect.poll(() => undoName(page)).toBe("没有可撤销的步骤");
  await planner.enter("地区生产总值增速", "4");

  await more("产业提速", "叠加到当前方案");
  const dialog = page.getByRole("dialog", { name: /^叠加到/ });
  const clash = dialog.getByRole("radiogroup", { name: "弥勒市 地区生产总值增速，取哪一方" });
  await clash.getByText("依据：规划").last().waitFor();
  await clash.getByText("9.00%").click();
  await dialog.getByText("叠加是一步调整").waitFor();
  await dialog.locator('[aria-busy="false"]').waitFor();
  expect(await violations(page, ".dialog-window")).toEqual([]);
  await dialog.getByRole("button", { name: "叠加", exact: true }).click();
  await dialog.waitFor({ state: "hidden" });
  await planner.goTo("县域");
  await nearly(() => planner.horizonGdp(), 532.2237 * 1.09 ** 7);
  await expect.poll(() => undoName(page)).toContain("叠加方案“产业提速”");
  await page.keyboard.press("Control+z");
  await nearly(() => planner.horizonGdp(), 532.2237 * 1.04 ** 7);
  expect(planner.complaints).toEqual([]);
});
