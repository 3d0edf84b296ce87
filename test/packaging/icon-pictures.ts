/** The pictures of the icon as they were drawn. */
import { readFileSync } from "node:fs";
import type { IconPicture } from "../../build/packaging/icon-containers.ts";
import { inProject } from "../../build/project.ts";

export const iconSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;

export function iconPictures(largest: number): IconPicture[] {
  return iconSizes
    .filter((size) => size <= largest)
    .map((size) => {
      return { size, png: readFileSync(inProject("build", "packaging", "icons", `${size}x${size}.png`)) };
    });
}
