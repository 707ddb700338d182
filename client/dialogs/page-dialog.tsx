/** Which dialog a name stands for. Loaded when a dialog is first opened; each of the heavier ones by itself. */
import type { ReactElement } from "react";
import { latePart } from "../app/late-part.tsx";
import { KeysDialog } from "../panels/keys-dialog.tsx";
import type { Dialog } from "../state/store.ts";
import { ViewsDialog } from "../views/views-dialog.tsx";

const NamesDialog = latePart("The list of names", async () => (await import("../lookup/names-dialog.tsx")).NamesDialog);
const RulesDialog = latePart("The rules", async () => (await import("../rules/rules-dialog.tsx")).RulesDialog);
const ExportDialog = latePart("The export", async () => (await import("../export/export-dialog.tsx")).ExportDialog);

type Props = { readonly dialog: Dialog; readonly onClose: () => void };

/** The dialog that is open. */
export function PageDialog({ dialog, onClose }: Props): ReactElement {
  switch (dialog) {
    case "keys":
      return <KeysDialog onClose={onClose} />;
    case "views":
      return <ViewsDialog onClose={onClose} />;
    case "names":
      return <NamesDialog onClose={onClose} waiting={null} />;
    case "rules":
      return <RulesDialog onClose={onClose} waiting={null} />;
    case "export":
      return <ExportDialog onClose={onClose} waiting={null} />;
  }
}
