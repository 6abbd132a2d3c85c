/**
 * Preloaded into the app's processes (`node --import`): what the app says to the outside reaches the sandbox, and the app's
 * clock runs as the sandbox's does. The app itself knows nothing of it.
 *
 * SANDBOX_URL: the sandbox, such as `http://127.0.0.1:8500`. SANDBOX_CLOCK_FILE: milliseconds to add to the machine's time.
 */
import { promises as dns } from "node:dns";
import { openSync, readSync } from "node:fs";

const sandboxUrl = process.env.SANDBOX_URL;
const clockFile = process.env.SANDBOX_CLOCK_FILE;
if (sandboxUrl) {
  divertFetch(new URL(sandboxUrl));
  answerForMailDomains();
}
if (clockFile) shiftClock(clockFile);

/** @param {URL} sandbox */
function divertFetch(sandbox) {
  const originalFetch = globalThis.fetch;
  globalThis.fetch = async function fetch(input, init) {
    const isRequest = input instanceof Request;
    const url = new URL(isRequest ? input.url : String(input));
    if (isLoopback(url.hostname)) return originalFetch(input, init);
    const target = new URL(url.pathname + url.search, sandbox);
    // A dispatcher may refuse private addresses, and the sandbox is at one.
    const { dispatcher: _ignored, ...options } = init ?? {};
    const request = isRequest ? new Request(target, input) : target;
    const headers = new Headers(options.headers ?? (isRequest ? input.headers : undefined));
    headers.set("x-forwarded-host", url.host);
    headers.set("x-forwarded-proto", url.protocol.slice(0, -1));
    return originalFetch(request, { ...options, headers });
  };
}

/**
 * Every domain takes mail, as far as the app can ask, except those whose first label says otherwise: `no-mail.example`,
 * `no-domain.example` and `no-answer.example`.
 */
function answerForMailDomains() {
  dns.Resolver.prototype.resolveMx = async function resolveMx(domain) {
    const [label] = domain.split(".");
    if (label === "no-mail") return [{ exchange: "", priority: 0 }];
    const code = { "no-domain": "ENOTFOUND", "no-answer": "ETIMEOUT" }[label];
    if (code) throw Object.assign(new Error(`queryMx ${code} ${domain}`), { code });
    return [{ exchange: `mx.${domain}`, priority: 10 }];
  };
}

/** @param {string} hostname */
function isLoopback(hostname) {
  return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127\./.test(hostname);
}

/**
 * The file is read whenever the time is asked for, so that no process still lives in the old time when the clock was moved.
 * @param {string} file
 */
function shiftClock(file) {
  const RealDate = Date;
  const descriptor = openSync(file, "r");
  const bytes = Buffer.alloc(32);
  let offset = 0;
  const now = () => {
    const length = readSync(descriptor, bytes, 0, bytes.length, 0);
    // Empty for the moment in which it is written.
    if (length > 0) offset = Number(bytes.toString("latin1", 0, length));
    return RealDate.now() + offset;
  };
  const ShiftedDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === "now" ? now : Reflect.get(target, key, receiver)),
  });
  // So that `date.constructor === Date` still holds.
  RealDate.prototype.constructor = ShiftedDate;
  globalThis.Date = ShiftedDate;
}
