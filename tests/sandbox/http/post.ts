const ANSWER_WITHIN_MS = 5000;

/** Posts a webhook. @returns the HTTP status as text, or what went wrong without one */
export async function postWebhook(url: string, headers: Record<string, string>, body: string): Promise<string> {
  try {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    const response = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal });
    await response.arrayBuffer();
    return String(response.status);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error ? cause.message || cause.name : String(cause);
  }
}

/** Whether the receiver took it. */
export function wasTaken(answer: string): boolean {
  return /^2\d\d$/.test(answer);
}

/** Eight retries like Shopify's, in seconds instead of hours. */
export const RETRY_DELAYS_MS = [500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000];
