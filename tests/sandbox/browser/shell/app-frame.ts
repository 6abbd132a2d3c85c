import type { AppMessage, AppNotice, AppQuestion, ShellMessage, ShellNotice } from "../protocol.ts";

type Line = { tell(notice: ShellNotice): void };

/**
 * The line to the app in the frame.
 * @param answers gives the answer to a question, or rejects
 */
export function appLine(
  frame: HTMLIFrameElement,
  appUrl: string,
  heard: (notice: AppNotice) => void,
  answers: (question: AppQuestion, ask: unknown) => Promise<unknown>,
): Line {
  const origin = new URL(appUrl).origin;
  const post = (message: ShellMessage): void => frame.contentWindow?.postMessage(message, origin);
  window.addEventListener("message", (event: MessageEvent<AppMessage>) => {
    if (event.source !== frame.contentWindow || event.origin !== origin || event.data?.from !== "app-bridge") return;
    const message = event.data;
    if (message.kind === "notice") {
      heard(message.notice);
      return;
    }
    const { id } = message;
    answers(message.question, message.ask).then(
      (value) => post({ from: "shell", kind: "answer", id, ok: true, value }),
      (error: unknown) => post({ from: "shell", kind: "answer", id, ok: false, error: String(error) }),
    );
  });
  return { tell: (notice) => post({ from: "shell", kind: "notice", notice }) };
}
