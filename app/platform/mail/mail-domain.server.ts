import { Resolver } from "node:dns/promises";
import { domainToASCII } from "node:url";
import type { MailDomain } from "#app/domain/mail/business-email.ts";

/** What is asked of a name server. */
export type DnsResolver = Pick<Resolver, "resolveMx" | "resolve4" | "resolve6">;

/** The name does not exist, or has no record of that kind; anything else is no answer. */
const ABSENT = new Set(["ENOTFOUND", "ENODATA"]);

/**
 * Asks whether the domain of an address takes mail: its MX records, or else its own addresses (RFC 5321 section 5.1). A single
 * MX record without a server says that it takes none (RFC 7505).
 * @param resolver by default the machine's name servers, with a time limit of a few seconds
 */
export async function checkMailDomain(
  address: string,
  resolver: DnsResolver = new Resolver({ timeout: 3_000, tries: 2 }),
): Promise<MailDomain> {
  const domain = domainToASCII(address.slice(address.lastIndexOf("@") + 1));
  if (!domain) return "no_domain";
  try {
    const servers = await resolver.resolveMx(domain);
    if (servers.some(({ exchange }) => exchange !== "" && exchange !== ".")) return "accepts";
    if (servers.length > 0) return "no_mail";
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOTFOUND") return "no_domain";
    if (code !== "ENODATA") return "unknown";
  }
  return hostAnswers(domain, resolver);
}

async function hostAnswers(domain: string, resolver: DnsResolver): Promise<MailDomain> {
  const answers = await Promise.allSettled([resolver.resolve4(domain), resolver.resolve6(domain)]);
  if (answers.some((answer) => answer.status === "fulfilled" && answer.value.length > 0)) return "accepts";
  const broken = answers.some((answer) => answer.status === "rejected" && !ABSENT.has(codeOf(answer.reason)));
  return broken ? "unknown" : "no_mail";
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
