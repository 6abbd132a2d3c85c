import type { ActionFunctionArgs } from "@remix-run/node";
import { refusePush, takePush } from "#app/push-endpoint.server.ts";

/** Takes a review site's push. */
export function action({ request, params: { siteId, connectionId } }: ActionFunctionArgs) {
  return takePush(request, { kind: "review_site", provider: siteId, connectionId });
}

export function loader() {
  return refusePush(405, "only POST is taken here", { allow: "POST" });
}
