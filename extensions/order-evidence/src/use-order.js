import { useEffect, useState } from "preact/hooks";
import { readOrder } from "./read-order.js";

/**
 * Loads the order that the page shows.
 * @param {string | undefined} gid
 * @returns {{ state: "loading" } | { state: "failed" } | { state: "ready", order: import("./read-order.js").OrderEvidence }}
 */
export function useOrder(gid) {
  const [result, setResult] = useState(
    /** @type {ReturnType<typeof useOrder>} */ ({ state: gid === undefined ? "failed" : "loading" }),
  );
  useEffect(() => {
    if (gid === undefined) return;
    let current = true;
    readOrder(gid).then(
      (order) => current && setResult({ state: "ready", order }),
      () => current && setResult({ state: "failed" }),
    );
    return () => {
      current = false;
    };
  }, [gid]);
  return result;
}
