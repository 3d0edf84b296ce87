import { expect, test } from "vitest";
import { ownHistory } from "../../../electron/engine/run/take/own-history.ts";
import { growthVerdict, investmentVerdict } from "../../../electron/engine/run/take/verdict.ts";
import { yunnan } from "./yunnan.ts";

const peers = [0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.11];

test("growth is held against the unit's own years first, then against its peers", () => {
  const history = [0.04, 0.06, 0.08, 0.1];
  const at = (needed: number | null, there = false) => growthVerdict({ needed, there, peers }, history);
  expect(at(0.08)).toMatchObject({ code: "within-own-history", ownHistoryShare: 0.5, peersShare: 0.4 });
  expect(at(0.081)).toMatchObject({ code: "within-peers", ownHistoryShare: 0.25 });
  expect(at(0.11)).toMatchObject({ code: "within-peers", ownHistoryShare: 0, peersShare: 0.1 });
  expect(at(0.111).code).toBe("above-history-and-peers");
  expect(at(null)).toMatchObject({ code: "unreachable", ownHistoryShare: null, peersShare: null });
  expect(at(0.02, true).code).toBe("already-there");
});

test("without history and peers a need is above both, and the shares are unknown", () => {
  expect(growthVerdict({ needed: 0.01, there: false, peers: [] }, [])).toEqual({
    code: "above-history-and-peers",
    needed: 0.01,
    ownHistoryShare: null,
    peersShare: null,
    cap: null,
  });
});

test("an investment ratio at the cap is within it", () => {
  const at = (needed: number | null, there = false) => investmentVerdict({ needed, there, peers }, 1.5).code;
  expect(at(1.5)).toBe("within-cap");
  expect(at(1.5000001)).toBe("above-cap");
  expect(at(null)).toBe("unreachable");
  expect(at(0.5, true)).toBe("already-there");
});

test("a county with a year or two of its own is held against its prefecture, and this is said", () => {
  const xiangyun = yunnan.units.find((unit) => unit.name === "祥云县")!;
  expect(Object.keys(xiangyun.history!.realGrowth!)).toHaveLength(1);
  const { told, rates } = ownHistory(yunnan, xiangyun);
  expect(told).toMatchObject({ of: "prefecture", name: "大理白族自治州", from: 2011, to: 2021 });
  expect(rates).toHaveLength(told!.years);
});

test("a county with enough years speaks for itself", () => {
  const unit = structuredClone(yunnan.units[0]!);
  unit.history = { realGrowth: { "2010": 0.2, "2021": 0.05, "2022": 0.03, "2023": 0.04, "2024": 0.1 } };
  expect(ownHistory(yunnan, unit)).toEqual({
    told: { of: "unit", name: unit.name, from: 2021, to: 2023, years: 3 },
    rates: [0.05, 0.03, 0.04],
  });
});
