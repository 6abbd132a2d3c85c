import type { AppMessage, AppNotice, AppQuestion, AppQuestions, ShellMessage, ShellNotice } from "../protocol.ts";

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void };

/** The line to the shell around the app's frame. */
export type Connection = {
  tell(notice: AppNotice): void;
  ask<Question extends AppQuestion>(
    question: Question,
    ask: AppQuestions[Question]["ask"],
  ): Promise<AppQuestions[Question]["answer"]>;
  on(listener: (notice: ShellNotice) => void): void;
};

/** Opens the line: messages count only when they come from the window around this frame. */
export function connect(): Connection {
  const waiting = new Map<number, Waiting>();
  const listeners: ((notice: ShellNotice) => void)[] = [];
  let lastId = 0;
  const post = (message: AppMessage): void => {
    if (window.parent !== window) window.parent.postMessage(message, "*");
  };
  window.addEventListener("message", (event: MessageEvent<ShellMessage>) => {
    if (event.source !== window.parent || event.data?.from !== "shell") return;
    const message = event.data;
    if (message.kind === "notice") {
      for (const listener of listeners) listener(message.notice);
      return;
    }
    const question = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.ok) question?.resolve(message.value);
    else question?.reject(new Error(message.error));
  });
  return {
    tell: (notice) => post({ from: "app-bridge", kind: "notice", notice }),
    ask: (question, ask) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve: resolve as Waiting["resolve"], reject });
        post({ from: "app-bridge", kind: "question", id: lastId, question, ask });
      }),
    on: (listener) => listeners.push(listener),
  };
}
