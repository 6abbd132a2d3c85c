/** What came of handing a response to a channel. */
export type ChannelOutcome =
  /** It left. `final`: nothing can be added to it any more. */
  | { status: "sent"; final: boolean }
  /** It did not leave. `retry`: the same may work later; `missing_scope`: only the merchant can do it, by hand. */
  | { status: "failed"; reason: string; retry: boolean; missingScope?: boolean }
  /** It may have left; nobody can say, so it is never sent again by itself. */
  | { status: "unknown"; reason: string };
