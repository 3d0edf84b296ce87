/** Keys as they are written on the keyboard, for the sentences that name them. */
import { onMac } from "../../actions/shortcut.ts";

export function keyNames() {
  return {
    all: onMac() ? "⌘Enter" : "Ctrl+Enter",
    cancel: "Esc",
    extend: "Shift",
    edit: "F2",
    clear: "Delete",
  } as const;
}
