/** What the shell keeps between starts, in `desktop.json` of the data folder. */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { languages } from "../../../shared/words/language.ts";

const placeSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});
/** A window's outer rectangle in screen points, as it is when not maximized. */
export type WindowPlace = z.infer<typeof placeSchema>;

/** A part that does not fit falls back alone: a damaged place must not switch anything on. */
const settingsSchema = z.object({
  /** Null: not chosen yet; the system's. */
  language: z.enum(languages).nullable().catch(null),
  place: placeSchema.nullable().catch(null),
  updates: z
    .object({
      /** Whether to look for updates at start. */
      atStart: z.boolean().catch(false),
      /** Where releases lie; null: nowhere, and nothing ever goes online. */
      feed: z
        .url({ protocol: /^https$/ })
        .nullable()
        .catch(null),
    })
    .catch({ atStart: false, feed: null }),
});
export type DesktopSettings = z.infer<typeof settingsSchema>;

const defaults: DesktopSettings = { language: null, place: null, updates: { atStart: false, feed: null } };

export interface SettingsFile {
  get(): DesktopSettings;
  /** Keeps the change; when the disk refuses, until the end of this run, and `report` is told. */
  change(change: Partial<DesktopSettings>): void;
}

/** A file that is not there or not JSON counts as none. */
export function openSettings(folder: string, report: (error: unknown) => void): SettingsFile {
  const file = join(folder, "desktop.json");
  let settings = read(file);
  return {
    get: () => settings,
    change(change) {
      settings = { ...settings, ...change };
      try {
        writeFileSync(`${file}.new`, `${JSON.stringify(settings, null, 2)}\n`);
        renameSync(`${file}.new`, file);
      } catch (error) {
        report(error);
      }
    },
  };
}

function read(file: string): DesktopSettings {
  try {
    return settingsSchema.catch(defaults).parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return defaults;
  }
}
