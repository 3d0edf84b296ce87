/** Pictures of the product for its documents. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Page } from "playwright-core";
import { inProject } from "../../build/project.ts";

/** Whether pictures are taken anew; else a run of the tests leaves the project as it was. */
const picturesWanted = process.env.XIANCE_SCREENSHOTS === "1";

/** `name`: the file under docs/screenshots, without its ending. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!picturesWanted) return;
  const path = inProject(`docs/screenshots/${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path });
}
