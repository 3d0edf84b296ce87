/** What the editing process says of a change that was confirmed to it. */
export interface Confirmed {
  /** Of the scenario edited. */
  readonly revision: number;
  /** The name of the step; null for what made none. */
  readonly edit: string | null;
  /** The name given to the place where the document stands; null: none was. */
  readonly checkpoint: string | null;
  /** The folder the scenario was put in; null: it was not. */
  readonly folder: string | null;
  /** The scenario that a file was taken in as; null: none was. */
  readonly imported: string | null;
  /** The day of a backup made; null: none was. */
  readonly backup: string | null;
  /** The salts of the library's log and how many of its frames were valid then. */
  readonly log: LogMark | null;
}

export interface LogMark {
  readonly salts: string;
  readonly frames: number;
}

export const nothing: Omit<Confirmed, "revision"> = {
  edit: null,
  checkpoint: null,
  folder: null,
  imported: null,
  backup: null,
  log: null,
};

/** The scenario that is edited. */
export const edited = "s";
