/** Backs up the library named on the command line and prints the date, `not due` or the fault's code. */
import { backupLibrary } from "../../electron/store/backup-library.ts";
import { FaultError } from "../../shared/contract/fault.ts";

try {
  const backup = backupLibrary(process.argv[2] ?? "", () => new Date(2026, 0, 5, 9));
  console.log(backup?.date ?? "not due");
} catch (error) {
  if (!(error instanceof FaultError)) throw error;
  console.log(error.fault.code);
}
