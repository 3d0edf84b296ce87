import type { zhDesk } from "./zh-desk.ts";

export const enDesk: Readonly<Record<keyof typeof zhDesk, string>> = {
  "settings.theme.contrast": "High contrast",
  "settings.zoom": "Everything grows with the window's zoom: {mod} with +, - and 0.",
  "settings.folder": "Data folder",
  "settings.updates": "Look for updates at start",
  "settings.updates.hint": "Only tells of a newer version; downloading is up to you.",
  "settings.updates.noAddress": "Off by default. No address is set, so even when on nothing goes online.",

  "action.undo": "Undo",
  "action.redo": "Redo",
  "action.palette": "Command palette",
  "action.exportScenario": "Export the scenario",
  "action.settings": "Open settings",
  "action.shortcuts": "Shortcuts",
  "action.tour": "Tour",
  "action.about": "Version and sources",

  "palette.title": "Command palette",
  "palette.search": "Find an action or a unit",
  "palette.hint": "An action, a unit's name or pinyin initials",
  "palette.none": "No action or unit matches.",
  "palette.section.action": "Actions",
  "palette.section.unit": "Go to unit",

  "shortcuts.title": "Shortcuts",
  "shortcuts.charts":
    "Charts: arrow keys read point by point; on the map and the ranking Enter goes to the unit.",
  "shortcuts.sliders": "Sliders: arrow keys move by one notch; Enter confirms a number.",
  "shortcuts.sheet": "Assumption sheet: arrow keys move, with {shift} they select; typing a number edits.",
  "shortcuts.escape": "{escape} closes the window on top or gives up what is not confirmed.",

  "about.title": "Version and sources",
  "about.version": "Version",
  "about.engine": "Projection engine",
  "about.dataset": "Dataset",
  "about.dataset.value": "{title} ({id})",
  "about.sources": "Sources of the figures",
  "about.source": "{title} ({year})",
  "about.licences": "Licences of the software used",
  "about.noLicences": "The licences could not be read; the installation folder has a copy.",

  "announce.undone": "Undone: {step}",
  "announce.redone": "Done again: {step}",
  "announce.run": "Projected. In {year}: {counts}",
  "announce.count": "{tier} {count}",
  "announce.join": ". ",

  "tour.count": "{step} / {steps}",
  "tour.leave": "End the tour",
  "tour.skip": "Skip the tour",
  "tour.back": "Back",
  "tour.next": "Next",
  "tour.finish": "Finish",
  "tour.board.title": "The overview first",
  "tour.board.text":
    "Above: the projection for {year} against the province's targets, the units in each tier, new jobs, the income gap. The map, the ranking and the counts below move with the assumptions.",
  "tour.near.title": "Who is near a line",
  "tour.near.text":
    "In {year} {name} is {distance} × 100 m yuan short of “{tier}”. It serves as the example.",
  "tour.near.bare":
    "The units nearest to a tier line are listed here. None in this scenario serves as an example, so the steps are only described.",
  "tour.raise.title": "Change an assumption",
  "tour.raise.text":
    "Each assumption at the left has a slider and a number; the grey text says where it comes from. Now raise the GDP growth of {name} from {from} to {to}.",
  "tour.raise.done":
    "The growth of {name} went from {from} to {to}. Its slider is orange, a reset stands beside it, and the curves have followed.",
  "tour.raise.bare":
    "Each assumption at the left has a slider and a number; the grey text says where it comes from.",
  "tour.raise.deed": "Raise to {to}",
  "tour.result.title": "See what comes of it",
  "tour.result.text": "{tier}: {before} before, {after} now. Orange is the scenario, grey the baseline.",
  "tour.result.notYet":
    "{name} has not been changed; {tier} still counts {after}. Go back a step to change it.",
  "tour.result.bare": "After a change the results follow here. Orange is the scenario, grey the baseline.",
  "tour.undo.title": "Everything can be undone",
  "tour.undo.text":
    "Every step is stored. {undo} takes the last one back; {history} opens the history, where any step can be gone to and named.",
  "tour.next.title": "What next",
  "tour.next.text":
    "{palette} opens the command palette: type a unit or an action. {sheet} lists all shortcuts. Path finds the fewest units that meet the targets; the library makes, compares and exports scenarios. The tour can be opened again from the settings.",
};
