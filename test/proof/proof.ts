/** What a proof is: a claim about the product that anyone can measure again with one command. */

/** Chinese first, English beside. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

/** null: there is nothing to say, shown as –. */
export type Cell = string | number | null;

export interface Column {
  /** Under this name the rows and the JSON hold its cells. */
  readonly key: string;
  readonly head: Said;
  /** Of its numbers: ms, MB, 次, ×. */
  readonly unit?: string;
  /** Decimals of its numbers; three significant digits unless told. */
  readonly digits?: number;
}

export interface Table {
  readonly title: Said;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** What the reader must know to read it. */
  readonly note?: Said;
}

/** What must hold; a proof with a verdict that does not hold has failed. */
export interface Verdict {
  readonly claim: Said;
  readonly held: boolean;
  /** The figures that decide it: "0 of 1,000". */
  readonly found: string;
}

export interface Findings {
  readonly tables: readonly Table[];
  readonly verdicts: readonly Verdict[];
}

/** short: seconds, always the same, part of `npm test`; long: on demand, as long as it needs. */
export type Form = "short" | "long";

export interface ProofRequest {
  readonly form: Form;
  /** How often, in the proof's own measure (kills, cases, edits, moves); null: as often as the form does. */
  readonly runs: number | null;
  readonly seed: number;
  /** Only the part of this name; null: all of them. */
  readonly only: string | null;
  /** Tells how far it has come; no result. */
  readonly say: (line: string) => void;
}

export interface Proof {
  /** Of the npm script and of the files under docs/proof. */
  readonly name: string;
  readonly title: Said;
  /** What is shown and how; a paragraph. */
  readonly about: Said;
  /** What `--runs` counts. */
  readonly counts: Said;
  /** Names that `--only` takes; none: it is not divided. */
  readonly parts: readonly string[];
  /** Rejects only where it could not be carried out at all. */
  run(request: ProofRequest): Promise<Findings>;
}

/** The short form, always the same: what `npm test` asks for. */
export const shortForm: ProofRequest = {
  form: "short",
  runs: null,
  seed: 20_260_101,
  only: null,
  say: () => {},
};
