/** What the App Bridge stand-in in the app's frame and the admin's shell around it say to each other by postMessage. */

export type NavItem = { label: string; href: string };

/** A button of the title bar or of a modal's footer. `index` finds it again among the element's buttons and links. */
export type BarAction = {
  index: number;
  label: string;
  variant: "primary" | "breadcrumb" | "plain";
  critical: boolean;
  disabled: boolean;
  loading: boolean;
};

export type TitleBar = { title: string; actions: BarAction[] };

export type SaveBarState = {
  showing: boolean;
  discardConfirmation: boolean;
  saveDisabled: boolean;
  discardDisabled: boolean;
  loading: boolean;
};

export type ToastMessage = { id: string; message: string; isError: boolean; duration: number; action: string | null };

/** What the app's frame tells the shell. */
export type AppNotice =
  | { type: "ready" }
  | { type: "location"; path: string; title: string }
  | { type: "nav"; items: NavItem[] }
  | { type: "titleBar"; bar: TitleBar | null }
  | { type: "saveBar"; state: SaveBarState }
  | { type: "toast"; toast: ToastMessage }
  | { type: "toastHide"; id: string }
  | { type: "loading"; on: boolean }
  | { type: "dim"; on: boolean }
  | { type: "open"; url: string; target: string };

/** What the app's frame asks of the shell, with the type of the answer. */
export type AppQuestions = {
  idToken: { ask: Record<never, never>; answer: string };
  user: { ask: Record<never, never>; answer: { accountAccess: string } };
  extensions: { ask: Record<never, never>; answer: unknown };
  scopesQuery: { ask: Record<never, never>; answer: ScopesDetail };
  scopesRequest: {
    ask: { scopes: string[] };
    answer: { result: "granted-all" | "declined-all"; detail: ScopesDetail };
  };
  scopesRevoke: { ask: { scopes: string[] }; answer: { detail: ScopesDetail } };
  leaveConfirmation: { ask: Record<never, never>; answer: boolean };
};
export type AppQuestion = keyof AppQuestions;

export type ScopesDetail = { granted: string[]; required: string[]; optional: string[] };

export type AppMessage =
  | { from: "app-bridge"; kind: "notice"; notice: AppNotice }
  | { from: "app-bridge"; kind: "question"; id: number; question: AppQuestion; ask: unknown };

/** What the shell tells the app's frame. */
export type ShellNotice =
  | { type: "navigate"; href: string }
  | { type: "titleAction"; index: number }
  | { type: "saveBarAction"; action: "save" | "discard" }
  | { type: "toastAction"; id: string }
  | { type: "toastDismiss"; id: string };

export type ShellMessage =
  | { from: "shell"; kind: "notice"; notice: ShellNotice }
  | { from: "shell"; kind: "answer"; id: number; ok: true; value: unknown }
  | { from: "shell"; kind: "answer"; id: number; ok: false; error: string };
