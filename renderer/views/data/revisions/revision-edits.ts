/** Edits of census revisions: each one undoable step. */
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import type { StepLabel } from "../../../../shared/history/schema.ts";
import type { CensusRevision } from "../../../../shared/scenario/schema.ts";
import type { Recipe } from "../../../state/document-session.ts";
import { formatPercent, formatYi } from "../../../words/format.ts";
import { setRevisionLabel } from "../../../words/level-step-text.ts";
import type { Words } from "../../../words/use-words.ts";
import { type RevisionRow, typed } from "./implied-revisions.ts";

export interface RevisionEdit {
  readonly label: StepLabel;
  readonly recipe: Recipe;
}

/** Null takes the revision away. */
export function setShare({ code, name }: RevisionRow, share: number | null): RevisionEdit {
  if (share === null) {
    return {
      label: { id: "revision.clear", values: { place: name } },
      recipe: (draft) => {
        delete draft.censusRevisions[code];
      },
    };
  }
  return {
    label: setRevisionLabel(name, share),
    recipe: (draft) => {
      const now = draft.censusRevisions[code];
      if (now === undefined) draft.censusRevisions[code] = { share };
      else now.share = share;
    },
  };
}

export function setGrounds(
  { code, name }: RevisionRow,
  field: "note" | "source",
  text: string,
): RevisionEdit {
  return {
    label: { id: "revision.grounds", values: { place: name } },
    recipe: (draft) => {
      const now = draft.censusRevisions[code];
      if (now === undefined) return;
      if (text === "") delete now[field];
      else now[field] = text;
    },
  };
}

/** The implied shares of the rows that have one, with how they come about and from what. */
export function takeImplied(
  dataset: Dataset,
  rows: readonly RevisionRow[],
  year: number,
  words: Words,
): RevisionEdit | null {
  const found = rows.flatMap((row): { row: RevisionRow; revision: CensusRevision }[] => {
    const { base, level, growth, implied, levelSource } = row;
    if (base === null || level === null || growth === null || implied === null) return [];
    const note = words("revision.implied.note", {
      year: String(year),
      baseYear: String(dataset.baseYear),
      level: formatYi(level),
      base: formatYi(base),
      growth: formatPercent(growth),
    });
    const source = levelSource === null ? undefined : dataset.sources[levelSource]?.title;
    return [{ row, revision: { share: typed(implied), note, ...(source === undefined ? {} : { source }) } }];
  });
  const [first] = found;
  if (first === undefined) return null;
  return {
    label:
      found.length === 1
        ? setRevisionLabel(first.row.name, first.revision.share)
        : { id: "revision.derive", values: { count: found.length } },
    recipe: (draft) => {
      for (const { row, revision } of found) draft.censusRevisions[row.code] = revision;
    },
  };
}

export function clearAll(count: number): RevisionEdit {
  return {
    label: { id: "revision.clearAll", values: { count } },
    recipe: (draft) => {
      draft.censusRevisions = {};
    },
  };
}
