/** The datasets at hand: those built in, and those kept in the library, which came with files or were made here. */
import { FaultError } from "../../shared/contract/fault.ts";
import type { Dataset } from "../../shared/dataset/schema.ts";
import { datasetHash } from "../store/dataset-hash.ts";
import type { DatasetRegistry, RegisteredDataset, Topology } from "../store/dataset-registry.ts";
import type { KeptDataset, LostDataset } from "../store/dataset-rows.ts";
import type { Store } from "../store/store.ts";
import { outlinesFor } from "./outlines-for.ts";

/** A dataset as a file holds it: under its own id, whatever the library calls it. */
export interface FoundDataset {
  readonly registered: RegisteredDataset;
  /** `added`: new to the library; `other`: so, and its id stands for other figures here. */
  readonly from: "known" | "added" | "other";
}

export interface KeptDatasets extends DatasetRegistry {
  /**
   * Looks a file's dataset up by its figures; nothing is written. `before`: what was found for
   * others of the same file, which are to be kept first.
   */
  match(dataset: Dataset, before?: readonly FoundDataset[]): FoundDataset;
  /** Keeps what `match` found, if the library has it not yet. */
  keep(dataset: Dataset, at: string): RegisteredDataset;
  /** The dataset as it came, for a file. */
  original(id: string): { readonly dataset: Dataset; readonly hash: string };
  /** The one of exactly these figures; null: none is at hand. */
  byHash(hash: string): RegisteredDataset | null;
  isBuiltIn(id: string): boolean;
  /** Of all there are, the damaged ones too. */
  takenIds(): Set<string>;
  /** Throws `dataset-unknown`, `dataset-in-use`, and `bad-request` for one that came with the product. */
  remove(id: string): void;
}

/** Digits of the hash that tell two datasets of one id apart. */
const telling = 8;

export function createKeptDatasets(
  store: Pick<Store, "keptDatasets" | "damagedDatasets" | "keepDataset" | "removeDataset">,
  built: DatasetRegistry,
): KeptDatasets {
  const read = new Map<string, { kept: KeptDataset; registered: RegisteredDataset }>();

  /** Read again when an id is not known: another window may have opened a file. */
  function refresh(): void {
    for (const kept of store.keptDatasets()) {
      if (!read.has(kept.id)) read.set(kept.id, { kept, registered: withOutlines(kept) });
    }
  }

  function all(): RegisteredDataset[] {
    refresh();
    return [...built.list(), ...[...read.values()].map(({ registered }) => registered)];
  }

  function withOutlines(kept: KeptDataset): RegisteredDataset {
    return underId(kept, outlinesFor(kept.dataset, built.list()));
  }

  function builtOf(id: string): RegisteredDataset | null {
    return built.list().find(({ dataset }) => dataset.id === id) ?? null;
  }

  function find(id: string): RegisteredDataset | null {
    const known = builtOf(id) ?? read.get(id)?.registered;
    if (known !== undefined) return known;
    refresh();
    return read.get(id)?.registered ?? null;
  }

  /** The damaged dataset of this id; null: there is none. */
  function lost(id: string): LostDataset | null {
    return store.damagedDatasets().find((each) => each.id === id) ?? null;
  }

  function match(dataset: Dataset, before: readonly FoundDataset[] = []): FoundDataset {
    const hash = datasetHash(dataset);
    const findHere = (id: string) =>
      before.find(({ registered }) => registered.dataset.id === id)?.registered ?? find(id);
    const sameId = findHere(dataset.id);
    if (sameId?.hash === hash) return { registered: sameId, from: "known" };
    // A damaged one is mended by the figures it had; others go beside it.
    const isFree = sameId === null && (lost(dataset.id)?.hash ?? hash) === hash;
    const id = isFree ? dataset.id : `${dataset.id}@${hash.slice(0, telling)}`;
    const apart = isFree ? null : findHere(id);
    if (apart?.hash === hash) return { registered: apart, from: "known" };
    return {
      registered: withOutlines({ id, hash, dataset }),
      from: isFree ? "added" : "other",
    };
  }

  return {
    defaultId: built.defaultId,
    list: all,
    get(id) {
      const found = find(id);
      if (found !== null) return found;
      if (lost(id) !== null) throw new FaultError("store-damaged", { dataset: id });
      throw new FaultError("dataset-unknown", { id });
    },
    match,
    keep(dataset, at) {
      const { registered, from } = match(dataset);
      if (from === "known") return registered;
      const kept = { id: registered.dataset.id, hash: registered.hash, dataset };
      store.keepDataset(kept, at);
      read.set(kept.id, { kept, registered });
      return registered;
    },
    original(id) {
      const registered = this.get(id);
      return read.get(id)?.kept ?? registered;
    },
    byHash: (hash) => all().find((each) => each.hash === hash) ?? null,
    isBuiltIn: (id) => builtOf(id) !== null,
    takenIds: () =>
      new Set([...all().map(({ dataset }) => dataset.id), ...store.damagedDatasets().map(({ id }) => id)]),
    remove(id) {
      const title = find(id)?.dataset.title ?? (lost(id) === null ? this.get(id).dataset.title : id);
      if (builtOf(id) !== null) throw new FaultError("bad-request", { path: "id", message: id });
      try {
        store.removeDataset(id);
      } catch (error) {
        if (!(error instanceof FaultError && error.fault.code === "dataset-in-use")) throw error;
        throw new FaultError("dataset-in-use", { id, title }, error);
      }
      read.delete(id);
    },
  };
}

/** The dataset under the library's name for it. */
function underId({ id, hash, dataset }: KeptDataset, outlines: Topology | null): RegisteredDataset {
  const apart = id === dataset.id ? {} : { id, title: `${dataset.title}（${hash.slice(0, telling)}）` };
  return { dataset: { ...dataset, ...apart }, hash, outlines };
}
