/** Two copies of the product on one machine, each with its own library, exchange a file. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../hosts/temporary-folder.ts";
import { violations } from "./axe.ts";
import { ensureBuilt } from "./ensure-built.ts";
import { keepPicture } from "./keep-picture.ts";
import { launchBrowser } from "./launch-browser.ts";
import { nearly, openWindow, type Planner, undoName } from "./planner.ts";
import { startHost } from "./start-host.ts";

const mileAt = (rate: number) => 532.2237 * (1 + rate) ** 7;

let browser: Browser;
beforeAll(async () => {
  ensureBuilt("renderer");
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A copy of the product of its own, whose planner signs with `name`. */
async function copyOf(name: string): Promise<Planner> {
  const host = await startHost(temporaryFolder());
  onTestFinished(() => host.stop());
  const planner = await openWindow(browser, host.address);
  onTestFinished(() => planner.context.close());
  await planner.page.getByRole("button", { name: "设置" }).click();
  await planner.page.getByRole("textbox", { name: "署名" }).fill(name);
  await planner.page.keyboard.press("Escape");
  return planner;
}

async function exported(planner: Planner, scenario: string, folder: string): Promise<string> {
  const { page } = planner;
  await planner.goTo("方案库");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: `导出“${scenario}”` }).click();
  const download = await saving;
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

async function pick(planner: Planner, ...paths: string[]): Promise<void> {
  const { page } = planner;
  await planner.goTo("方案库");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "打开文件" }).click();
  await (await choosing).setFiles(paths);
}

async function drop(page: Page, path: string): Promise<void> {
  const file = { name: path.split("/").at(-1), text: readFileSync(path, "utf8") };
  await page.evaluate(({ name, text }) => {
    const carried = new DataTransfer();
    carried.items.add(new File([text], name ?? ""));
    window.dispatchEvent(new DragEvent("drop", { dataTransfer: carried, cancelable: true }));
  }, file);
}

async function setRate(planner: Planner, assumption: string, percent: string): Promise<void> {
  await planner.goTo("县域");
  await planner.choose("弥勒市");
  await planner.enter(assumption, percent);
}

test("a colleague's file opens with the same results; edits on both sides merge, the clash is chosen, one undo takes it back", async () => {
  const folder = temporaryFolder();
  const [mine, theirs] = [await copyOf("张三"), await copyOf("李四")];
  await mine.page.getByRole("button", { name: "修改方案名称 方案一" }).click();
  await mine.page.getByRole("textbox", { name: "方案名称" }).fill("产业提速");
  await mine.page.keyboard.press("Enter");
  await setRate(mine, "地区生产总值增速", "5");
  const sent = await exported(mine, "产业提速", folder);

  await pick(theirs, sent);
  const opened = theirs.page.getByRole("dialog", { name: "已打开文件" });
  await opened.getByText("同一结果").waitFor();
  await opened.getByText(/张三，.*导出，2 步历史/).waitFor();
  expect(await violations(theirs.page, ".dialog-window")).toEqual([]);
  await opened.getByRole("button", { name: "关闭" }).last().click();
  await theirs.goTo("县域");
  await theirs.choose("弥勒市");
  await nearly(() => theirs.horizonGdp(), mileAt(0.05));

  await theirs.enter("地区生产总值增速", "9");
  await theirs.enter("城镇居民收入增速", "5");
  const back = await exported(theirs, "产业提速", temporaryFolder());
  await setRate(mine, "地区生产总值增速", "6");
  await mine.enter("农村居民收入增速", "7");

  await drop(mine.page, back);
  const exists = mine.page.getByRole("dialog", { name: "方案库中已有这个方案" });
  await exists.getByText("各有新的步骤，可以合并").waitFor();
  await exists.getByRole("button", { name: "合并" }).click();
  const merge = mine.page.getByRole("dialog", { name: "合并到“产业提速”" });
  const clash = merge.getByRole("radiogroup", { name: "弥勒市 地区生产总值增速，取哪一方" });
  await clash.getByText("原为 5.00%").waitFor();
  await clash.getByRole("radio", { name: /本方案.*张三.*6\.00%.*2030 年/ }).waitFor();
  expect(await merge.getByRole("radiogroup").count()).toBe(1);
  expect(await merge.getByRole("button", { name: "合并", exact: true }).isDisabled()).toBe(true);
  await clash.getByText("9.00%").click();
  await merge.getByText("合并是一步调整").waitFor();
  await merge.locator('[aria-busy="false"]').waitFor();
  expect(await violations(mine.page, ".dialog-window")).toEqual([]);
  await keepPicture(mine.page, "merge");
  const saving = mine.page.waitForEvent("download");
  await merge.getByRole("button", { name: "导出“合并前后”" }).click();
  await mine.page.getByRole("menuitem", { name: "保存为 CSV" }).click();
  const table = join(folder, "合并前后.csv");
  await (await saving).saveAs(table);
  expect(readFileSync(table, "utf8")).toMatch(
    /^\ufeff指标,目标,"?合并前，2030 年"?,"?合并后，2030 年"?\r\n500亿以上/,
  );
  await merge.getByRole("button", { name: "合并", exact: true }).click();
  await merge.waitFor({ state: "hidden" });

  await mine.goTo("县域");
  await nearly(() => mine.horizonGdp(), mileAt(0.09));
  const field = (name: string) => mine.page.getByRole("textbox", { name: `${name}，数值`, exact: true });
  expect(await field("农村居民收入增速").inputValue()).toBe("7.00%");
  expect(await field("城镇居民收入增速").inputValue()).toBe("5.00%");
  await expect.poll(() => undoName(mine.page)).toContain("合并文件中的“产业提速”");
  await mine.page.keyboard.press("Control+z");
  await nearly(() => mine.horizonGdp(), mileAt(0.06));
  expect(await field("城镇居民收入增速").inputValue()).not.toBe("5.00%");
  expect([...mine.complaints, ...theirs.complaints]).toEqual([]);
});

test("files that are not whole, not ours or not as they were are said so in words, and nothing is taken in", async () => {
  const folder = temporaryFolder();
  const planner = await copyOf("张三");
  const { page } = planner;
  await setRate(planner, "地区生产总值增速", "5");
  const sent = await exported(planner, "方案一", folder);
  const text = readFileSync(sent, "utf8");
  const bad = (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const half = bad("一半.xiance", text.slice(0, text.length / 2));
  const other = bad("图片.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
  const large = bad("很大 的文件.xiance", Buffer.alloc(21 * 1024 * 1024, 0x20));
  await pick(planner, half, other, large);
  for (const said of ["“一半.xiance”的内容不完整", "“图片.png”不是县策", "“很大 的文件.xiance”超过 20 MB"]) {
    const dialog = page.getByRole("dialog", { name: "未能打开文件" });
    await dialog.getByText(said).waitFor();
    await dialog.getByRole("button", { name: "关闭" }).last().click();
  }
  await page.getByRole("dialog").waitFor({ state: "hidden" });

  // Another hand changed a number in the results that the file tells.
  const changed = JSON.parse(text) as { id: string; digest: { units: Record<string, number> } };
  changed.id = "another";
  changed.digest.units["532504"] = 1;
  const history = changed as unknown as { history?: unknown };
  delete history.history;
  await pick(planner, bad("改过.xiance", JSON.stringify(changed)));
  const dialog = page.getByRole("dialog", { name: "已打开文件" });
  await dialog.getByText("结果有差异").waitFor();
  await dialog.getByRole("row", { name: /弥勒市 名义值 2030 1\.00/ }).waitFor();
  expect(planner.complaints).toEqual([]);
});
