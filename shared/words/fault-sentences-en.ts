import type { FaultSentences } from "./fault-sentences.ts";

const at = "{path, select, none {} other { ({path})}}";
/** Of what was damaged: the whole file, or one scenario or dataset in it. */
const damaged = (whole: string, scenario: string, dataset: string) =>
  `{scenario, select, none {{dataset, select, none {${whole}} other {${dataset}}}} other {${scenario}}}`;
const scenario = "the scenario {name, select, none {{scenario}} other {“{name}”}}";
const file = "{name, select, none {The file} other {“{name}”}}";

export const faultSentencesEn: FaultSentences = {
  faults: {
    "unknown-method": {
      happened: "Parts of the program are of different versions: the request “{method}” is not known.",
      kept: "Nothing was changed.",
      advice: "Restart the program; if it happens again, reinstall it.",
    },
    "bad-request": {
      happened: `The request was not in the agreed form${at}.`,
      kept: "Nothing was changed.",
      advice: "Try again; if it happens again, restart the program.",
    },
    "not-found": {
      happened: "The library has no such scenario.",
      kept: "Other scenarios are not affected.",
      advice: "Refresh the library and choose again.",
    },
    "revision-conflict": {
      happened: "The scenario has been changed elsewhere and is no longer what this window shows.",
      kept: "The change made elsewhere is saved; this edit was not written.",
      advice: "Load the latest state, check it and edit again.",
    },
    "refused-edit": {
      happened: `The edit was not accepted: {reason}${at}.`,
      kept: "The scenario is as it was before the edit.",
      advice: "Correct it and try again.",
    },
    "nothing-to-undo": {
      happened: "There is no step to undo.",
      kept: "The scenario has not changed.",
      advice: "Carry on editing.",
    },
    "nothing-to-redo": {
      happened: "There is no step to redo.",
      kept: "The scenario has not changed.",
      advice: "Carry on editing.",
    },
    "file-foreign": {
      happened: `${file} is not a file that Xiance can read.`,
      kept: "Nothing was read in; the file is as it was.",
      advice: "Choose a scenario or dataset file of Xiance.",
    },
    "file-damaged": {
      happened: `${file} is incomplete or not in the right form${at}.`,
      kept: "Nothing was read in; the file is as it was.",
      advice: "Ask for the complete file, or correct the place named and try again.",
    },
    "file-newer": {
      happened: `${file} was saved by a newer Xiance (file format {version}; this program reads up to {newest}).`,
      kept: "Nothing was read in; the file is as it was.",
      advice: "Upgrade Xiance, then open it.",
    },
    "file-too-large": {
      happened: `${file} is larger than {limit} MB, more than a scenario or dataset ever is.`,
      kept: "Nothing was read in; the file is as it was.",
      advice: "Make sure that it is the right file, and ask for it again.",
    },
    "file-encoding": {
      happened: `${file} is not text in UTF-8, or parts of it are damaged.`,
      kept: "Nothing was read in; the file is as it was.",
      advice: "Use the original file, or save it again in UTF-8.",
    },
    "file-unwritable": {
      happened: `${file} could not be written: {cause, select, busy {another program is using it} full {the disk is full} other {there is no permission to write there}}.`,
      kept: "What stood there before is untouched; the scenario is in the library.",
      advice: "Close the program that uses it, or choose another folder.",
    },
    "table-unreadable": {
      happened: `${file} cannot be read as a table: {cause, select, oldExcel {it is a workbook of an old Excel (.xls)} protected {the workbook is protected by a password} damaged {the workbook is damaged or incomplete} empty {there is nothing in it} encoding {its text is neither UTF-8 nor GBK} other {it is neither an xlsx workbook nor a csv table}}.`,
      kept: "Nothing was read in; the file is as it was.",
      advice:
        "{cause, select, oldExcel {Save it as an xlsx workbook in Excel or WPS and import that.} protected {Remove the password, save it again and import that.} damaged {Open it in Excel or WPS and save it again, or ask for the complete file.} empty {Make sure that it is the right file.} encoding {Save it again in UTF-8 and import that.} other {Choose an xlsx workbook, or a csv or txt table.}}",
    },
    "table-too-large": {
      happened: `${file} is too large and was not read: {what, select, cells {{sheet, select, none {the table} other {the sheet “{sheet}”}} has more than {limit} filled cells} rows {{sheet, select, none {the table} other {the sheet “{sheet}”}} has more than {limit} rows} sheets {it has more than {limit} sheets} unpacked {it unpacks to more than {limit} MB} time {reading took more than {limit} seconds} other {it needs more than {limit} MB of memory}}.`,
      kept: "Nothing was read in; the file is as it was.",
      advice:
        "Keep only the sheets, rows and columns that are needed, save them as a new file and import that.",
    },
    "table-closed": {
      happened: "The table was closed; the program no longer holds what was in it.",
      kept: "The datasets have not changed; the file is as it was.",
      advice: "Open the file again.",
    },
    "dataset-unknown": {
      happened: "The dataset “{id}” was not found.",
      kept: "The scenario is as it was.",
      advice: "Obtain the dataset, or use a version of Xiance that contains it.",
    },
    "dataset-in-use": {
      happened:
        "The dataset{title, select, none {} other { “{title}”}} is needed by a scenario, in the trash or by its history too, and cannot be removed.",
      kept: "The dataset and the scenarios are as they were.",
      advice: "Clear the scenarios that use it away first.",
    },
    "store-locked": {
      happened: "Another program is using the library; it cannot be written for the moment.",
      kept: "What was saved is intact; this change was not written.",
      advice: "Close the program that uses the library and try again.",
    },
    "store-full": {
      happened: "The disk is full; the library cannot be written.",
      kept: "What was saved before is intact and can be read; this change was not written.",
      advice: "Free some space and try again.",
    },
    "store-read-only": {
      happened: `The place of the library cannot be written${at}.`,
      kept: "What was saved is intact; no file was changed.",
      advice: "Check the permissions there, or use a folder that can be written.",
    },
    "store-failing": {
      happened: `The disk failed while the library was read or written${at}.`,
      kept: "What was saved before is intact; this change was not written.",
      advice:
        "Check the disk or the network drive, then try again. If it happens again, copy the data folder to another disk soon.",
    },
    "store-damaged": {
      happened: damaged(
        `The library file is damaged${at}.`,
        `The data of ${scenario} in the library are damaged; {step, select, none {it cannot be opened or changed} other {a step of its history cannot be read}}.`,
        "The data of the dataset “{dataset}” in the library are damaged; scenarios that stand on it cannot be projected.",
      ),
      kept: damaged(
        "The file is as it was; the program has not changed it.",
        "The other scenarios are not affected; the damaged data are as they were.",
        "Scenarios and other datasets are not affected; the damaged data are as they were.",
      ),
      advice: damaged(
        "Restart Xiance: if the library cannot be opened, the last backup can be. Without one, move the file away and the program starts a new library.",
        "Go to the library: restore it from a backup, or export its raw data, delete it and open its file (.xiance) again.",
        "Open a file that carries it again (a dataset file or .xiance) to mend it, or use the last backup.",
      ),
    },
    "store-foreign": {
      happened: `The file is not a library of Xiance, or its beginning is damaged${at}.`,
      kept: "The file is as it was; the program has not changed it.",
      advice:
        "A backup can take its place. Without one, move the file away and the program starts a new library.",
    },
    "store-newer": {
      happened:
        "The library was made by a newer Xiance (version {version}; this program goes up to {newest}).",
      kept: "The library is as it was; the program has not changed it.",
      advice: "Upgrade Xiance, then open it; the copy from before the upgrade lies beside the library.",
    },
    "backup-lacking": {
      happened: "No sound backup has this scenario.",
      kept: "The damaged scenario is as it was.",
      advice: "Export its raw data and delete it; if there is a file of it (.xiance), open that again.",
    },
    cancelled: {
      happened: "The operation was cancelled.",
      kept: "Nothing from before has changed.",
      advice: "Start it again when needed.",
    },
    "worker-lost": {
      happened: "The thread that drew the ensemble ended unexpectedly.",
      kept: "The scenario and its projection are not affected; this ensemble has no result.",
      advice: "Start it again; if it happens again, use fewer draws.",
    },
    unreachable: {
      happened: "The connection to the main program is broken.",
      kept: "Every confirmed edit is saved.",
      advice: "Restart the program; the scenario comes back as last saved.",
    },
    internal: {
      happened: "The program met an unexpected error (number {id}).",
      kept: "What was saved is not affected.",
      advice: "Try again; if it happens again, note the number and tell the maintainers.",
    },
  },
  refusals: {
    "forbidden-path": "it uses a name that is not allowed",
    "not-json": "it contains a value that cannot be saved",
    "missing-target": "what it points at does not exist",
    "fixed-field": "a scenario's id, format and dataset cannot be changed",
    "unknown-field": "a scenario has no such part",
    schema: "the value is not in the form of a scenario",
    "unknown-unit": "the dataset has no unit with the code “{message}”",
    "unknown-prefecture": "the dataset has no prefecture with the code “{message}”",
    "unknown-province": "the dataset has no province with the code “{message}”",
    "unknown-group": "the scenario has no group “{message}”",
    "year-outside-horizon": "the year {message} is not among the projected years",
    "horizon-outside-range":
      "the horizon {message} must be later than the base year, by 50 years at the most",
    "growth-unpublished": "no growth is published for {message}, or it is not after the base year",
    trashed: "the scenario is in the trash and must be restored first",
  },
};
