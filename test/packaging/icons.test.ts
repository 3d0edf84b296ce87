import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { icnsFile, icoFile } from "../../build/packaging/icon-containers.ts";
import { inProject } from "../../build/project.ts";
import { iconPictures, iconSizes } from "./icon-pictures.ts";

const file = (name: string) => readFileSync(inProject("build", "packaging", name));

test("every picture is a PNG of the size its name says", () => {
  for (const { size, png } of iconPictures(1024)) {
    const bytes = Buffer.from(png);
    expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test("the icon files hold the pictures as drawn", () => {
  expect(file("icon.ico").equals(icoFile(iconPictures(256)))).toBe(true);
  expect(file("icon.icns").equals(icnsFile(iconPictures(1024)))).toBe(true);
});

describe("an ICO", () => {
  test("leads to each picture by its place and length; 256 is written as 0", () => {
    const pictures = iconPictures(256);
    const ico = icoFile(pictures);
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, pictures.length]);
    pictures.forEach(({ size, png }, index) => {
      const at = 6 + 16 * index;
      expect(ico.readUInt8(at)).toBe(size === 256 ? 0 : size);
      const start = ico.readUInt32LE(at + 12);
      expect(ico.subarray(start, start + ico.readUInt32LE(at + 8)).equals(png)).toBe(true);
    });
  });

  test("takes no larger picture", () => {
    expect(() => icoFile(iconPictures(512))).toThrow(/512/);
  });
});

test("an ICNS is a chain of named parts that ends where it says", () => {
  const icns = icnsFile(iconPictures(1024));
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  const types: string[] = [];
  let at = 8;
  while (at < icns.length) {
    types.push(icns.toString("latin1", at, at + 4));
    at += icns.readUInt32BE(at + 4);
  }
  expect(at).toBe(icns.length);
  expect(types).toEqual(
    expect.arrayContaining(["icp4", "icp5", "ic07", "ic08", "ic09", "ic10", "ic11", "ic12", "ic13", "ic14"]),
  );
  expect(iconSizes).toContain(1024);
});
