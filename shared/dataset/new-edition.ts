/** Making a dataset of changed figures: what is there is never edited in place. */
import type { Dataset, LineageCell } from "./schema.ts";

/** The dataset an edition is made from, under the library's name for it, with the hash of its figures. */
export interface EditionBase {
  readonly dataset: Dataset;
  readonly hash: string;
}

export interface EditionMaking {
  readonly title: string;
  /** How it was made. */
  readonly made: NonNullable<Dataset["lineage"]>["made"];
  /** Who made it, and when (ISO date and time). */
  readonly by: string | null;
  readonly at: string;
  /** Cells of the imported table that were settled one by one. */
  readonly cells?: readonly LineageCell[];
}

/**
 * `changed` as an edition of `base`: with an id that is not in `taken`, the title and the lineage.
 * Base year, vintage, figures and sources are `changed`'s own.
 */
export function newEdition(
  { dataset, hash }: EditionBase,
  changed: Dataset,
  { title, made, by, at, cells = [] }: EditionMaking,
  taken: ReadonlySet<string>,
): Dataset {
  return {
    ...changed,
    id: editionId(dataset.id, changed.baseYear, taken),
    title,
    lineage: {
      ...{ id: dataset.id, hash, title: dataset.title, made, at, by },
      ...(cells.length === 0 ? {} : { cells: [...cells] }),
    },
  };
}

/** The first free of `yunnan-2023`, `yunnan-2023.2`, `yunnan-2023.3`, …; the root is what `id` begins with. */
export function editionId(id: string, baseYear: number, taken: ReadonlySet<string>): string {
  const name = `${rootOf(id)}-${baseYear}`;
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}.${number}`)) number += 1;
  return `${name}.${number}`;
}

/** Without the base year, the running number and the digits that tell two datasets of one id apart. */
function rootOf(id: string): string {
  return id.replace(/@[0-9a-f]+$/, "").replace(/-\d{4}(\.\d+)?$/, "");
}
