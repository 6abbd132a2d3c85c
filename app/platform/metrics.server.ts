import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

const registry = new Registry();
collectDefaultMetrics({ register: registry });

const requests = new Histogram({
  name: "http_request_duration_seconds",
  help: "Time to answer a request",
  labelNames: ["method", "area", "status"],
  buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3],
  registers: [registry],
});

/** What paths begin with. Anybody can ask for others, and each would be a series for ever. */
const AREAS: ReadonlySet<string> = new Set([
  "",
  "app",
  "api",
  "assets",
  "auth",
  "email",
  "healthz",
  "proxy",
  "readyz",
  "webhooks",
]);

/** Notes how long a request took, under the first part of its path. */
export function countRequest(method: string, path: string, status: number, ms: number): void {
  const [, first = ""] = path.split("/", 2);
  requests.observe({ method, area: AREAS.has(first) ? `/${first}` : "other", status: String(status) }, ms / 1000);
}

/** The metrics in Prometheus' text format. */
export async function metricsText(): Promise<{ contentType: string; text: string }> {
  return { contentType: registry.contentType, text: await registry.metrics() };
}
