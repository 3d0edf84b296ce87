/** `node test/packaging/draw-icons.ts`: draws the product's icon in every size, from `build/packaging/icon.svg`. */
import { readFileSync, writeFileSync } from "node:fs";
import { icnsFile, icoFile } from "../../build/packaging/icon-containers.ts";
import { inProject } from "../../build/project.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { iconPictures, iconSizes } from "./icon-pictures.ts";

const svg = readFileSync(inProject("build", "packaging", "icon.svg"), "utf8");
const browser = await launchBrowser();
const page = await browser.newPage();
for (const size of iconSizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(inProject("build", "packaging", "icons", `${size}x${size}.png`), png);
}
await browser.close();
writeFileSync(inProject("build", "packaging", "icon.ico"), icoFile(iconPictures(256)));
writeFileSync(inProject("build", "packaging", "icon.icns"), icnsFile(iconPictures(1024)));
