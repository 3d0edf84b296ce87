import { useMemo } from "react";
import { useIntl } from "react-intl";
import type { WordId } from "./zh-cn.ts";

export type WordValues = Readonly<Record<string, string | number>>;
/** A sentence of the interface in the reader's language. */
export type Words = (id: WordId, values?: WordValues) => string;

/** Keeps its identity while the language stays. */
export function useWords(): Words {
  const intl = useIntl();
  return useMemo(() => {
    // Most sentences have nothing to fill in, and the same few are asked for with every move of a slider.
    const plain = new Map<WordId, string>();
    return (id, values) => {
      if (values !== undefined) return intl.formatMessage({ id }, values) as string;
      const text = plain.get(id) ?? intl.formatMessage({ id });
      plain.set(id, text);
      return text;
    };
  }, [intl]);
}
