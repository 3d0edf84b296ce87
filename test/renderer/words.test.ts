import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { en } from "../../renderer/words/en.ts";
import { type WordId, zhCn } from "../../renderer/words/zh-cn.ts";

/** All but the language's own code, which is no word. */
const ids = (Object.keys(zhCn) as WordId[]).filter((id) => id !== "language.code");
const renderer = new URL("../../renderer/", import.meta.url);

/** The names of the values a message takes. */
function values(message: string): string[] {
  const names = [...message.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? "");
  return [...new Set(names)].sort();
}

type Message = ReturnType<IntlMessageFormat["getAst"]>;

/** What a message says of its own, in all its branches, without the values put into it. */
function literals(message: Message): string {
  return message
    .map((part) => {
      if ("options" in part)
        return Object.values(part.options)
          .map((option) => literals(option.value))
          .join("");
      if ("children" in part) return literals(part.children);
      return part.type === 0 ? part.value : "";
    })
    .join("");
}

/** All of the renderer's code but the dictionaries themselves. */
function sources(): string {
  return readdirSync(renderer, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !/words[\\/](zh-cn|en)\.ts$/.test(path))
    .map((path) => readFileSync(join(fileURLToPath(renderer), path), "utf8"))
    .join("\n");
}

test("both dictionaries have the same words", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zhCn).sort());
});

test("every word can be read as a message in both languages", () => {
  for (const id of ids) {
    expect(() => new IntlMessageFormat(zhCn[id], "zh-CN"), id).not.toThrow();
    expect(() => new IntlMessageFormat(en[id], "en"), id).not.toThrow();
  }
});

describe("the Chinese words", () => {
  const bare = (id: WordId) => literals(new IntlMessageFormat(zhCn[id], "zh-CN").getAst());

  test("have no English in them, but for the other language and the names of file formats", () => {
    const allowed = /\b(English|SVG|PNG|CSV|PDF|Word|Excel|xlsx|csv|txt|UTF-8|GBK|S)\b/g;
    expect(ids.filter((id) => /[A-Za-z]/.test(bare(id).replaceAll(allowed, "")))).toEqual([]);
  });

  test("have the punctuation of Chinese, and no exclamation marks", () =>
    expect(ids.filter((id) => /[,:;!！?]/.test(bare(id)))).toEqual([]));
});

test("no word is asked for a value that only the other language has", () => {
  const tiers = new Set(["tier.over", "tier.between", "tier.under"]);
  const odd = ids.filter((id) => !tiers.has(id) && values(zhCn[id]).join() !== values(en[id]).join());
  const pluralOnly = odd.filter((id) => !values(en[id]).every((name) => values(zhCn[id]).includes(name)));
  expect(pluralOnly.filter((id) => !/plural/.test(en[id]))).toEqual([]);
});

test("every word is used", () => {
  const text = sources();
  const unused = ids.filter((id) => {
    if (text.includes(`"${id}"`)) return false;
    // Built of a head and a code: `status.${status}`.
    return !id.split(".").some((_, index, parts) => {
      const head = parts.slice(0, index + 1).join(".");
      return text.includes(`\`${head}.\${`);
    });
  });
  expect(unused).toEqual([]);
});
