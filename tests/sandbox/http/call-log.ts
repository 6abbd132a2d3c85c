/** What is kept of the calls that a stand-in got. */
export type CallLog = {
  count: number;
  lastAt: string;
  /** Method and path, without the query: it may hold what is nobody's business. */
  last: string;
  /** HTTP status of the last answer. */
  lastStatus: number;
};

/** A request to a stand-in. Header names are in lower case. */
export type Call = { method: string; url: URL; headers: Record<string, string | undefined>; body: string };

/** The log with another call. */
export function logged(before: CallLog | undefined, call: Call, response: Response, now: Date): CallLog {
  return {
    count: (before?.count ?? 0) + 1,
    lastAt: now.toISOString(),
    last: `${call.method} ${call.url.pathname}`,
    lastStatus: response.status,
  };
}
