import { describe, expect, it } from "vitest";
import { createStore } from "zustand/vanilla";
import { embeddedDatasets } from "../../../electron/store/dataset-registry.ts";
import { createDataDesk, everyFigure } from "../../../renderer/state/data-desk.ts";
import { defaultSettings, type Settings } from "../../../renderer/state/settings.ts";
import { figureList } from "../../../renderer/views/data/figures/figure-list.ts";
import { figuresFound } from "../../../renderer/views/data/figures/figure-search.ts";

const { dataset } = embeddedDatasets().get("yunnan-2023");
const all = figureList(dataset);
const find = (wish: Partial<typeof everyFigure>) =>
  figuresFound(all, { ...everyFigure, ...wish }, ({ place, note }) => `${place} ${note}`);

describe("the figures of the embedded dataset", () => {
  it("are all there once, each with a status, and a source where there is a figure", () => {
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    for (const figure of all) {
      if (figure.value === null) expect(figure.status, figure.key).toBe("missing");
      else expect(dataset.sources, figure.key).toHaveProperty(figure.source ?? "none");
    }
    // 11 base figures of each unit, without a capital stock of its own.
    expect(find({ level: "unit" }).filter(({ key }) => !key.includes("history"))).toHaveLength(129 * 11);
  });

  it("are found by place, indicator, year, status and source together", () => {
    const found = find({ place: "532504", indicator: "output" });
    expect(found.map(({ indicator, year }) => `${indicator} ${year}`)).toEqual([
      "valueAdded.primary 2023",
      "valueAdded.secondary 2023",
      "valueAdded.tertiary 2023",
      "gdp 2011",
      "gdp 2021",
      "gdp 2023",
    ]);
    expect(find({ place: "532504", indicator: "output", year: 2021 })).toHaveLength(1);
    expect(find({ indicator: "income", status: "observed" }).map(({ place }) => place)).toEqual([
      "牟定县",
      "牟定县",
    ]);
    expect(find({ source: "S01" }).every(({ source }) => source === "S01")).toBe(true);
    expect(find({ level: "province", indicator: "parameters.jobsPerPoint" })[0]?.value).toBe(8.29);
  });

  it("are found by name and by pinyin", () => {
    expect(new Set(find({ search: "mls" }).map(({ place }) => place))).toContain("弥勒市");
    expect(find({ search: "没有这样的单元" })).toEqual([]);
  });
});

describe("from a number to its source", () => {
  it("the figures wanted are shown in the scenario's own dataset, and the way back is known", () => {
    const settings = createStore<Settings>()(() => ({ ...defaultSettings, view: "county" }));
    const desk = createDataDesk(settings);
    desk.look("other");
    desk.wish({ search: "旧" });
    desk.showImport(true);
    settings.setState({ view: "county" });
    desk.showSource({ place: "532504", indicator: "output" });
    expect(desk.store.getState()).toEqual({
      tab: "figures",
      looked: null,
      importing: false,
      from: "county",
      wish: { ...everyFigure, place: "532504", indicator: "output" },
    });
    expect(settings.getState().view).toBe("data");
    desk.show("sources");
    expect(desk.store.getState().from).toBeNull();
  });
});
