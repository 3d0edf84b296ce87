import { expect, test } from "vitest";
import { sourceFiles } from "./source-files.ts";

const files = sourceFiles([".ts", ".tsx", ".mjs", ".css", ".html"]);
const paths = files.map(({ path }) => path);

test("no file is longer than 400 lines", () => {
  const long = files.filter(({ content }) => content.split("\n").length > 401).map(({ path }) => path);
  expect(long).toEqual([]);
});

test("every file and folder is in kebab-case", () => {
  const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
  const odd = paths.filter((path) =>
    path
      .replace(/(\.test|\.config|\.d|\.bench)?\.[a-z]+$/, "")
      .split("/")
      .some((part) => !pattern.test(part)),
  );
  expect(odd).toEqual([]);
});

test("no file or folder is called after nothing in particular", () => {
  const vagueName = /^(common|misc|lib)$/;
  const vagueWord = /^(utils?|helpers?|managers?)$/;
  const parts = (path: string) => path.replace(/\.[a-z.]+$/, "").split("/");
  const isVague = (part: string) =>
    vagueName.test(part) || part.split("-").some((word) => vagueWord.test(word));
  expect(paths.filter((path) => parts(path).some(isVague))).toEqual([]);
});

test("exports are named", () => {
  const unnamed = files
    .filter(({ path }) => /\.(tsx?|mjs)$/.test(path) && !path.endsWith(".d.ts"))
    .filter(({ content }) => /^export default\b|^export \{[^}]*\bas default\b/m.test(content));
  expect(unnamed.map(({ path }) => path)).toEqual([]);
});

test("nothing is left to do", () => {
  const mark = new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "XX" + "X"].join("|")})\\b`);
  expect(files.filter(({ content }) => mark.test(content)).map(({ path }) => path)).toEqual([]);
});
