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

/** Notes how long a request took. Only the first part of the path is kept: ids would make endless series. */
export function countRequest(method: string, path: string, status: number, ms: number): void {
  const area = `/${path.split("/", 2)[1] ?? ""}`;
  requests.observe({ method, area: /^\/[a-z-]*$/.test(area) ? area : "/other", status: String(status) }, ms / 1000);
}

/** The metrics in Prometheus' text format. */
export async function metricsText(): Promise<{ contentType: string; text: string }> {
  return { contentType: registry.contentType, text: await registry.metrics() };
}
