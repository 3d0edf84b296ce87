import { expect, test } from "vitest";
import { packingTrouble } from "../../build/packaging/packing-trouble.ts";

test.each([
  new Error("getaddrinfo ENOTFOUND github.com"),
  new Error("cannot download", { cause: new Error("connect ECONNREFUSED") }),
  new AggregateError([new Error("connect ETIMEDOUT 1.2.3.4:443")], "all attempts failed"),
  "Response code 404 (Not Found)",
])("an unreachable network is told as one: %s", (error) => {
  expect(packingTrouble(error)).toMatch(/^取不到打包所用的程序/);
});

test("anything else is told as it is, and what was kept", () => {
  const text = packingTrouble(new Error("icon.ico is not a valid ICO file"));
  expect(text).toMatch(/^打包没有完成。.*没有改动/);
  expect(text).toContain("icon.ico is not a valid ICO file");
});
