import type { ActionFunctionArgs } from "@remix-run/node";
import { refusePush, takePush } from "#app/push-endpoint.server.ts";

/** Takes a carrier's push. */
export function action({ request, params: { carrierId, connectionId } }: ActionFunctionArgs) {
  return takePush(request, { kind: "carrier", provider: carrierId, connectionId });
}

/** Some carriers look whether the address is there before they push to it. */
export function loader() {
  return refusePush(405, "only POST is taken here", { allow: "POST" });
}
