import { useLocation, useNavigate } from "@remix-run/react";
import type { PaginationProps } from "@shopify/polaris";

/** The buttons to the neighbouring pages of a list whose place stands in the address (queries/keyset-page.ts). */
export function usePager({ previous, next }: { previous: string | null; next: string | null }): PaginationProps {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const to = (name: "before" | "after", cursor: string) => () => {
    const parameters = new URLSearchParams(search);
    parameters.delete("before");
    parameters.delete("after");
    parameters.set(name, cursor);
    navigate(`${pathname}?${parameters}`);
  };
  return {
    hasPrevious: previous !== null,
    hasNext: next !== null,
    ...(previous && { onPrevious: to("before", previous) }),
    ...(next && { onNext: to("after", next) }),
  };
}
