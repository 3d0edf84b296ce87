/**
 * `npm run package -- [--win | --mac | --linux] [--x64 | --arm64] [--dir]`: builds the
 * product and packs it for a system (this one, where none is named) into `dist/packages`.
 */
import { statSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { buildStale } from "../products.ts";
import { type Architecture, architectures, pack, type System, systems } from "./pack.ts";
import { packingTrouble } from "./packing-trouble.ts";
import { writeSbom } from "./sbom.ts";

const usage = "用法：npm run package -- [--win | --mac | --linux] [--x64 | --arm64] [--dir]";

interface Options {
  readonly system: System;
  readonly architecture: Architecture | undefined;
  readonly folderOnly: boolean;
}

const here: Readonly<Record<string, System>> = { win32: "win", darwin: "mac", linux: "linux" };

function readOptions(): Options | null {
  const flag = { type: "boolean", default: false } as const;
  const names = [...systems, ...architectures, "dir"] as const;
  try {
    const { values } = parseArgs({ options: Object.fromEntries(names.map((name) => [name, flag])) });
    const wanted = systems.filter((name) => values[name]);
    const processors = architectures.filter((name) => values[name]);
    const system = wanted[0] ?? here[process.platform];
    if (wanted.length > 1 || processors.length > 1 || system === undefined)
      throw new Error("只能选一个系统和一种处理器。");
    return { system, architecture: processors[0], folderOnly: values.dir === true };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return null;
  }
}

async function packageApp(options: Options): Promise<number> {
  if (options.system === "mac" && process.platform !== "darwin" && !options.folderOnly) {
    console.error("macOS 的安装包只能在 macOS 上制作：签名与磁盘映像用的是系统自带的工具。");
    return 1;
  }
  process.env.NODE_ENV = "production";
  await buildStale(["renderer", "main", "preload"]);
  writeSbom();
  try {
    const files = await pack(options);
    for (const file of files) {
      console.log(`${basename(file)}  ${(statSync(file).size / 1024 / 1024).toFixed(1)} MiB`);
    }
    console.log("已放入 dist/packages。");
    return 0;
  } catch (error) {
    console.error(packingTrouble(error));
    return 1;
  }
}

const options = readOptions();
process.exitCode = options === null ? 2 : await packageApp(options);
