import { createContext, useContext, type ReactNode } from "react";

const SourceNames = createContext<Readonly<Record<string, string>>>({});

type Props = { names: Readonly<Record<string, string>>; children: ReactNode };

/** Gives a page the names of the carriers by their folders. */
export function SourceNamesProvider({ names, children }: Props) {
  return <SourceNames.Provider value={names}>{children}</SourceNames.Provider>;
}

/** The name of who tells something: Shopify, or a carrier by its folder. */
export function useSourceName(): (source: string) => string {
  const names = useContext(SourceNames);
  return (source) => (source === "shopify" ? "Shopify" : (names[source] ?? source));
}
