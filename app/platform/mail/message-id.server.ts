import { randomUUID } from "node:crypto";
import { domainToASCII } from "node:url";

/**
 * A Message-ID that no other mail has (RFC 5322, section 3.6.4).
 * @param from plain address whose domain vouches for the id; its domain may be written in any script
 */
export function newMessageId(from: string): string {
  return `<${randomUUID()}@${domainToASCII(from.slice(from.lastIndexOf("@") + 1))}>`;
}
