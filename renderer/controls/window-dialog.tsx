import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { CloseIcon } from "../app/icons.tsx";
import { useWords } from "../words/use-words.ts";
import { IconButton } from "./icon-button.tsx";

interface WindowDialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly wide?: boolean;
  onClose(): void;
  readonly children: ReactNode;
}

/** A window over the window; Escape and the cross close it. Its content is made anew each time. */
export function WindowDialog({ title, open, wide = false, onClose, children }: WindowDialogProps) {
  const words = useWords();
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={open}
      isDismissable={false}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Modal className={wide ? "dialog-window wide" : "dialog-window"}>
        <Dialog className="dialog">
          <div className="dialog-heading">
            <Heading slot="title">{title}</Heading>
            <IconButton icon={<CloseIcon />} label={words("common.close")} onPress={onClose} />
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
