import { expect, test } from "vitest";
import { checkMailDomain, type DnsResolver } from "./mail-domain.server.ts";

type Answer = string[] | "ENOTFOUND" | "ENODATA" | "ETIMEOUT" | "ESERVFAIL";

const asked: string[] = [];
/** A name server with these answers for every name. */
function nameServer(mx: Answer, a: Answer = "ENODATA", aaaa: Answer = "ENODATA"): DnsResolver {
  const answer = <T>(name: string, given: Answer, map: (text: string) => T): Promise<T[]> => {
    asked.push(name);
    return typeof given === "string"
      ? Promise.reject(Object.assign(new Error(given), { code: given }))
      : Promise.resolve(given.map(map));
  };
  return {
    resolveMx: (name: string) => answer(name, mx, (exchange) => ({ exchange, priority: 10 })),
    resolve4: ((name: string) => answer(name, a, String)) as DnsResolver["resolve4"],
    resolve6: ((name: string) => answer(name, aaaa, String)) as DnsResolver["resolve6"],
  };
}

test.each<[string, DnsResolver, string]>([
  ["mail servers", nameServer(["mx.voorbeeld.example"]), "accepts"],
  ["an empty mail server", nameServer([""]), "no_mail"],
  ["an empty mail server beside another", nameServer(["", "mx.voorbeeld.example"]), "accepts"],
  ["no mail servers, but an address", nameServer("ENODATA", ["192.0.2.1"]), "accepts"],
  ["no mail servers, but an IPv6 address", nameServer([], "ENODATA", ["2001:db8::1"]), "accepts"],
  ["nothing", nameServer("ENODATA"), "no_mail"],
  ["no such name", nameServer("ENOTFOUND"), "no_domain"],
  ["no answer", nameServer("ETIMEOUT"), "unknown"],
  ["a broken answer", nameServer("ESERVFAIL", ["192.0.2.1"]), "unknown"],
  ["no mail servers and no answer for its address", nameServer("ENODATA", "ETIMEOUT"), "unknown"],
])("a domain with %s", async (_name, resolver, expected) => {
  expect(await checkMailDomain("klacht@voorbeeld.example", resolver)).toBe(expected);
});

test("a domain in another script is asked for in ASCII, and a wrong one is not asked for", async () => {
  asked.length = 0;
  await checkMailDomain("info@müller.example", nameServer(["mx.example"]));
  expect(asked).toEqual(["xn--mller-kva.example"]);
  expect(await checkMailDomain("info@a b", nameServer(["mx.example"]))).toBe("no_domain");
});
