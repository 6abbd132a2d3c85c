import type { IncomingMessage } from "node:http";
import type { Parcel, ParcelEvent } from "#tests/sandbox/carriers/parcel.ts";
import type { ReviewNews, SandboxReview } from "#tests/sandbox/reviews/state.ts";
import type { Delivery, SandboxState } from "#tests/sandbox/state/types.ts";

export type { SandboxState };

export type SandboxOptions = {
  /** 0 = any free port; holds for the other ports too. */
  port: number;
  proxyPort: number;
  httpsPort: number;
  smtpPort: number;
  /** Where the app itself listens, without a trailing slash: webhooks go there. */
  appInternalUrl: string;
  /** SHOPIFY_APP_URL, without a trailing slash. */
  publicAppUrl: string;
  apiKey: string;
  apiSecret: string;
  /** The shop's myshopify.com domain. */
  shop: string;
  /** JSON file with the shop's state; a second start continues from it. */
  stateFile?: string;
  /** Where the clock's offset is written for the app's processes (SANDBOX_CLOCK_FILE). Default: beside the state file, or in a temporary folder. */
  clockFile?: string;
  /** The app's database, so that jobs which wait come due by the sandbox's clock. */
  databaseUrl?: string;
  /** Whether Shopify granted the app the dispute scopes. Default false. */
  grantDisputeScopes?: boolean;
  /** Pauses between a failed webhook and its retries, in milliseconds. The default is a quick form of Shopify's exponential eight. */
  retryDelaysMs?: number[];
};

/** Everything a handler of the sandbox works with. */
export type SandboxContext = {
  options: SandboxOptions;
  state: SandboxState;
  /** This sandbox's own address, such as `http://localhost:8500`. */
  url: string;
  clockFile: string;
  /** The sandbox's time: the machine's plus what the control panel added. */
  now(): Date;
  /** The next id, as decimal text. */
  nextId(): string;
  /** Writes the state to its file (soon, and surely at stop). */
  save(): void;
  /** A session token (JWT) as App Bridge hands it out. @param user a staff user's id; default the owner */
  sessionToken(user?: string): Promise<string>;
  /**
   * Sends a webhook, when the app is installed and receives that topic. Resolves after the first attempt; retries go on by themselves.
   * @param topic as in webhooks: `orders/create`
   */
  sendWebhook(topic: string, payload: unknown): Promise<Delivery | undefined>;
  /** Lets the carriers push what happened to a parcel, where an address was entered for it. Resolves after the first attempts. */
  pushParcelEvent(parcel: Parcel, event: ParcelEvent): Promise<void>;
  /** Lets a review site push what happened to a review, where an address was entered for it. Resolves after the first attempts. */
  pushReview(review: SandboxReview, what: ReviewNews): Promise<void>;
  /** Moves the clock and lets happen what falls due: tokens expire, Shopify submits evidence on the due date. */
  moveClock(hours: number): Promise<void>;
};

export type Sandbox = {
  url: string;
  proxyUrl: string;
  httpsUrl: string;
  adminUrl: string;
  storefrontUrl: string;
  smtpPort: number;
  clockFile: string;
  state: SandboxState;
  context: SandboxContext;
  stop(): Promise<void>;
};

/**
 * Answers a request, or undefined when it is not its own. `url` carries the host the request was meant for:
 * the `x-forwarded-host` of outgoing.mjs, else the Host header.
 */
export type Handler = (
  request: IncomingMessage,
  url: URL,
  body: Buffer,
  context: SandboxContext,
) => Promise<Response | undefined>;
