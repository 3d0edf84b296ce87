/**
 * Digests of what each release's engine gives for the same scenarios. Where the results
 * change, the engine's version must: a shared file says by it why its figures differ here.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { type Line, type Section, sections } from "./build-worker.ts";

const file = new URL("../golden/engine-digests.json", import.meta.url);
export const regenerate = "npm run compare-engines -- --write-digests";

export interface Release {
  readonly engine: string;
  /** SHA-256 of the dataset and of the scenarios that the results belong to. */
  readonly dataset: string;
  readonly scenarios: string;
  /** SHA-256 of the results, by section. */
  readonly results: Readonly<Record<Section, string>>;
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Takes the lines of a build one after another. */
export class Digester {
  readonly #hashes = sections.map((section) => [section, createHash("sha256")] as const);

  add(line: Line): void {
    for (const [section, hash] of this.#hashes) hash.update(`${JSON.stringify(line[section] ?? null)}\n`);
  }

  release(engine: string, dataset: string, scenarios: readonly Scenario[]): Release {
    return {
      engine,
      dataset: sha256(dataset),
      scenarios: sha256(JSON.stringify(scenarios)),
      results: Object.fromEntries(
        this.#hashes.map(([section, hash]) => [section, hash.digest("hex")]),
      ) as Release["results"],
    };
  }
}

export function readReleases(): Release[] {
  return (JSON.parse(readFileSync(file, "utf8")) as { releases: Release[] }).releases;
}

export function writeReleases(releases: readonly Release[]): void {
  const about =
    "What each engine version gives for the scenarios of test/compare on the dataset then embedded. Written by: " +
    `${regenerate}. Results that change need a new version in electron/engine/run/engine-version.ts first.`;
  writeFileSync(file, `${JSON.stringify({ about, releases }, null, 2)}\n`);
}

/** Why a release's digests do not stand in the table, with what to do; null where they do. */
export function digestTrouble(found: Release, releases: readonly Release[]): string | null {
  const known = releases.find(({ engine }) => engine === found.engine);
  if (known === undefined) return `No digests of engine ${found.engine} yet: ${regenerate}`;
  if (known.dataset !== found.dataset || known.scenarios !== found.scenarios) {
    return `The digests of engine ${found.engine} are of another dataset or other scenarios: ${regenerate}`;
  }
  const changed = sections.filter((section) => known.results[section] !== found.results[section]);
  return changed.length === 0
    ? null
    : `Engine ${found.engine} gives other results than recorded (${changed.join(", ")}). Where that is meant, ` +
        `raise the version in electron/engine/run/engine-version.ts, then: ${regenerate}`;
}

/**
 * The table with the release in it. Throws where the same version gave other results for
 * the same dataset and scenarios: those need a version of their own.
 */
export function withRelease(found: Release, releases: readonly Release[]): Release[] {
  const known = releases.find(({ engine }) => engine === found.engine);
  const same = known?.dataset === found.dataset && known.scenarios === found.scenarios;
  const trouble = digestTrouble(found, releases);
  if (same && trouble !== null) throw new Error(trouble);
  return [...releases.filter(({ engine }) => engine !== found.engine), found];
}
