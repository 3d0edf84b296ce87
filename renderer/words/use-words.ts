import { useMemo } from "react";
import { useIntl } from "react-intl";
import type { WordId } from "./zh-cn.ts";

export type WordValues = Readonly<Record<string, string | number>>;
/** A sentence of the interface in the reader's language. */
export type Words = (id: WordId, values?: WordValues) => string;

/** Keeps its identity while the language stays. */
export function useWords(): Words {
  const intl = useIntl();
  return useMemo(() => (id, values) => intl.formatMessage({ id }, values) as string, [intl]);
}
