import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../../renderer/style/tokens.css", import.meta.url), "utf8");
const pairs = new Map(
  [...css.matchAll(/(--[a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map((found) => [
    found[1] ?? "",
    { light: found[2] ?? "", dark: found[3] ?? "" },
  ]),
);
const themes = ["light", "dark"] as const;

function color(name: string, theme: "light" | "dark"): string {
  const pair = pairs.get(name);
  if (!pair) throw new Error(`no token ${name}`);
  return pair[theme];
}

function channels(hex: string): [number, number, number] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
}

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance([r, g, b]: [number, number, number]): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(channels(a)), luminance(channels(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

test("contrast is computed as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

const texts = [
  "--ink",
  "--ink-soft",
  "--ink-faint",
  "--tier-text",
  "--scenario-text",
  "--baseline-text",
  "--compared",
  "--warning-text",
];
const grounds = ["--paper", "--surface", "--sunken", "--tint-overridden"];

test.each(themes)("text is readable on every ground: %s", (theme) => {
  for (const text of texts) {
    for (const ground of grounds) {
      const found = contrast(color(text, theme), color(ground, theme));
      expect(found, `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test.each(themes)("text is readable on the tiers it is set upon: %s", (theme) => {
  for (const tier of ["over500", "from200to500", "under200"]) {
    const found = contrast(color(`--on-tier-${tier}`, theme), color(`--tier-${tier}`, theme));
    expect(found, tier).toBeGreaterThanOrEqual(4.5);
  }
});

test.each(themes)("lines and focus stand out from the paper by 3 to 1: %s", (theme) => {
  for (const line of ["--scenario", "--baseline", "--compared", "--tier-line", "--focus", "--selected"]) {
    expect(contrast(color(line, theme), color("--paper", theme)), line).toBeGreaterThanOrEqual(3);
  }
});

/** Linear simulations of protan, deutan and tritan vision (Machado, Oliveira and Fernandes 2009, severity 1). */
const simulations = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

function simulate(hex: string, m: readonly number[]): string {
  const decode = (c: number) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  const encode = (c: number) => {
    const share = Math.min(1, Math.max(0, c));
    const byte = share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055;
    return Math.round(byte * 255)
      .toString(16)
      .padStart(2, "0");
  };
  const rgb = channels(hex).map(decode);
  const row = (at: number) => rgb.reduce((sum, channel, i) => sum + channel * (m[at + i] ?? 0), 0);
  return `#${encode(row(0))}${encode(row(3))}${encode(row(6))}`;
}

test.each(themes)("the tiers keep their order of strength, also to colour-blind readers: %s", (theme) => {
  const sees: ((hex: string) => string)[] = [
    (hex) => hex,
    ...Object.values(simulations).map((matrix) => (hex: string) => simulate(hex, matrix)),
  ];
  for (const see of sees) {
    const paper = see(color("--paper", theme));
    const strength = ["over500", "from200to500", "under200"].map((tier) =>
      contrast(see(color(`--tier-${tier}`, theme)), paper),
    );
    expect(strength[0]).toBeGreaterThan((strength[1] ?? 0) * 1.5);
    expect(strength[1]).toBeGreaterThan((strength[2] ?? 0) * 1.5);
  }
});

test("every theme name chooses a colour scheme", () => {
  expect(css).toMatch(/:root \{\s+color-scheme: light;/);
  expect(css).toMatch(/\[data-theme="dark"\] \{\s+color-scheme: dark;/);
  expect(css).toMatch(/\[data-theme="system"\] \{\s+color-scheme: light dark;/);
  expect(css).toContain("prefers-reduced-motion: reduce");
});

test("every token the charts and styles use is there, or is the file's own", async () => {
  const { globSync } = await import("node:fs");
  const top = fileURLToPath(new URL("../../renderer/", import.meta.url));
  const used = new Set<string>();
  for (const file of globSync("{charts,style}/**/*.{ts,tsx,css}", { cwd: top })) {
    const content = readFileSync(join(top, file), "utf8");
    for (const [, name = ""] of content.matchAll(/var\((--[a-z0-9-]+)\)/g)) {
      if (!content.includes(`${name}:`)) used.add(name);
    }
  }
  expect(used.size).toBeGreaterThan(20);
  for (const name of used) expect(css, name).toContain(`${name}:`);
});
