import { useEffect } from "react";
import { AboutDialog } from "../views/about/about-dialog.tsx";
import { Palette } from "../views/palette/palette.tsx";
import { RebaseDialog } from "../views/rebase/rebase-dialog.tsx";
import { SettingsDialog } from "../views/settings/settings-dialog.tsx";
import { ShortcutSheet } from "../views/shortcuts/shortcut-sheet.tsx";
import { Tour } from "../views/tour/tour.tsx";
import { useDesk, useOverlays, useSettings, useWorkbench } from "./workbench-context.tsx";

const windows = {
  palette: Palette,
  shortcuts: ShortcutSheet,
  settings: SettingsDialog,
  about: AboutDialog,
} as const;

/** What stands over the screen; the tour comes by itself once. */
export function OverlayHost() {
  const { overlays, settings } = useDesk();
  const shown = useOverlays((state) => state.shown);
  const touring = useOverlays((state) => state.tour !== null);
  const tourSeen = useSettings((state) => state.tourSeen);
  const reckoned = useWorkbench((state) => state.board.view !== null);
  useEffect(() => {
    if (tourSeen || !reckoned) return;
    settings.setState({ tourSeen: true });
    overlays.setState({ tour: 0 });
  }, [tourSeen, reckoned, settings, overlays]);
  const close = () => overlays.setState({ shown: null });
  const Shown = shown === null || shown === "rebase" ? null : windows[shown];
  return (
    <>
      <RebaseDialog />
      {Shown === null ? null : <Shown onClose={close} />}
      {touring ? <Tour /> : null}
    </>
  );
}
