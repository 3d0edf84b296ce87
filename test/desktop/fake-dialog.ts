/** The system's boxes: they remember what they said, and answer as the test has told them to. */
import type { MessageBoxOptions, OpenDialogOptions } from "electron";

export interface MessageBox {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
}

export class FakeDialog {
  readonly errorBoxes: { title: string; content: string }[] = [];
  readonly messageBoxes: MessageBox[] = [];
  readonly openDialogs: OpenDialogOptions[] = [];
  /** The buttons pressed in the boxes to come, by their numbers; then each box is left as by Escape. */
  answers: number[] = [];
  /** The files chosen in the next dialog. */
  chosenFiles: string[] = [];

  /** Without bound methods: a message box may have a window before its options. */
  readonly module = {
    showErrorBox: (title: string, content: string) => {
      this.errorBoxes.push({ title, content });
    },
    showMessageBox: async (...args: readonly unknown[]) => {
      const options = args.at(-1) as MessageBoxOptions;
      return { response: await this.#answer(options), checkboxChecked: false };
    },
    showMessageBoxSync: (...args: readonly unknown[]) => this.#next(args.at(-1) as MessageBoxOptions) ?? 0,
    showOpenDialog: async (...args: readonly unknown[]) => {
      this.openDialogs.push(args.at(-1) as OpenDialogOptions);
      return { canceled: this.chosenFiles.length === 0, filePaths: this.chosenFiles };
    },
  };

  #next({ message, detail = "", buttons = [], cancelId }: MessageBoxOptions): number | undefined {
    this.messageBoxes.push({ message, detail, buttons });
    return this.answers.length > 0 ? this.answers.shift() : cancelId;
  }

  /** A box with a signal stays open until the test answers it or the signal closes it. */
  #answer(options: MessageBoxOptions): Promise<number> {
    const { signal, cancelId = 0 } = options;
    const waits = signal !== undefined && this.answers.length === 0;
    const answer = this.#next(options) ?? cancelId;
    if (!waits || signal === undefined) return Promise.resolve(answer);
    return new Promise((resolve) => signal.addEventListener("abort", () => resolve(cancelId)));
  }
}
