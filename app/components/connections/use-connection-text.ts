import { useTranslation } from "react-i18next";
import { assertNever } from "#app/domain/result.ts";
import type { ConnectionHealth } from "#app/domain/tracking/connection-health.ts";
import { useFormat } from "../use-format.ts";
import type { CallFailure, CarrierLine, ProviderLine, Proves, ReviewSiteLine } from "./connection-data.ts";

const TELLS = ["time", "handover", "receiver"] as const;
const GIVES = ["signature", "photo", "document"] as const;

const TIES = ["orderReference", "orderId", "email", "product"] as const;

const handsOutProof = (proves: Proves) => GIVES.some((kind) => proves[kind]);

/** Seconds of a limit as one counts them: `{unit: "minute", count: 5}`. */
function windowOf(seconds: number): { unit: "second" | "minute" | "hour"; count: number } {
  if (seconds % 3600 === 0) return { unit: "hour", count: seconds / 3600 };
  if (seconds % 60 === 0) return { unit: "minute", count: seconds / 60 };
  return { unit: "second", count: seconds };
}

const DAY_SECONDS = 86_400;

/** What connections and their providers tell, in words. */
export function useConnectionText() {
  const { t } = useTranslation();
  const format = useFormat();

  /** What is wrong, and since when; of a connection that works, nothing. */
  const troubleText = (name: string, health: ConnectionHealth): string => {
    if (health.state === "works") return "";
    const { state, since } = health;
    return since
      ? t(`connections.health.${state}.since`, { name, since: format.dateTime(since) })
      : t(`connections.health.${state}.now`, { name });
  };

  /** What is wrong, when it is tried again, and what the merchant can do; nothing while it works. */
  const healthText = (name: string, health: ConnectionHealth, wantsCredentials: boolean): string[] => {
    if (health.state === "works") return [];
    const { state, until } = health;
    const again = until
      ? t("connections.health.againAt", { until: format.dateTime(until) })
      : t("connections.health.againSoon");
    const what = troubleText(name, health);
    switch (state) {
      case "refused":
        return [
          what,
          t(wantsCredentials ? "connections.health.refused.todo" : "connections.health.refused.wait", { name }),
          again,
        ];
      case "limited":
      case "unreachable":
      case "unreadable":
        return [what, again, t(`connections.health.${state}.todo`)];
      default:
        return assertNever(state);
    }
  };

  /** Why a call just failed, in words. */
  const failureText = (name: string, failure: CallFailure): string[] => {
    switch (failure.kind) {
      case "unauthorised":
        return [t("connections.failure.unauthorised", { name })];
      case "rate_limited":
        return [
          failure.retryAfterSeconds === null
            ? t("connections.failure.rateLimited", { name })
            : t("connections.failure.rateLimitedFor", { name, count: Math.ceil(failure.retryAfterSeconds / 60) }),
        ];
      case "unavailable":
        return [t("connections.failure.unavailable", { name })];
      case "malformed":
        return [t("connections.failure.malformed", { name })];
      default:
        return assertNever(failure);
    }
  };

  const provesText = (proves: Proves): string => {
    const tells = TELLS.filter((kind) => proves[kind]).map((kind) => t(`connections.proves.${kind}`));
    const gives = GIVES.filter((kind) => proves[kind]).map((kind) => t(`connections.proves.${kind}`));
    return [
      t("connections.proves.tells", { list: format.list(tells) }),
      gives.length > 0
        ? t("connections.proves.gives", { list: format.list(gives) })
        : t("connections.proves.givesNothing"),
    ].join(" ");
  };

  const tiesText = ({ ties, invites }: ReviewSiteLine): string => {
    const told = TIES.filter((tie) => ties[tie]).map((tie) => t(`connections.ties.${tie}`));
    return [
      told.length > 0 ? t("connections.ties.tells", { list: format.list(told) }) : t("connections.ties.tellsNothing"),
      t(invites ? "connections.ties.invites" : "connections.ties.invitesItself"),
    ].join(" ");
  };

  /** What a provider can tell at best. */
  const abilityText = (provider: ProviderLine): string =>
    provider.kind === "carrier" ? provesText(provider.proves) : tiesText(provider);

  /** Whether the key may read proof of delivery; nothing for a review site, which has none. */
  const mayReadText = (provider: ProviderLine, mayReadProof: boolean | null): string => {
    if (provider.kind === "review_site") return "";
    const { label: name, proves } = provider;
    if (!handsOutProof(proves)) return t("connections.mayRead.nothing", { name });
    if (mayReadProof === null) return t("connections.mayRead.notTold", { name });
    return t(mayReadProof ? "connections.mayRead.yes" : "connections.mayRead.no", { name });
  };

  /** The same in a few words, after what a carrier gives; nothing where it gives none. */
  const mayReadWords = (provider: ProviderLine): string => {
    if (provider.kind === "review_site" || !handsOutProof(provider.proves)) return "";
    const mayReadProof = provider.connection?.mayReadProof ?? null;
    if (mayReadProof === null) return t("connections.mayReadShort.notTold");
    return t(mayReadProof ? "connections.mayReadShort.yes" : "connections.mayReadShort.no", { name: provider.label });
  };

  const quotaText = (
    { limit, wantsCredentials }: Pick<ProviderLine, "limit" | "wantsCredentials">,
    used: number,
  ): string => {
    const text = () => {
      if (!limit) return t("connections.quota.unlimited", { count: used });
      const requests = format.number(limit.requests);
      if (limit.seconds === DAY_SECONDS) return t("connections.quota.ofDay", { used: format.number(used), requests });
      const { unit, count } = windowOf(limit.seconds);
      return t("connections.quota.atMost", {
        count: used,
        requests,
        window: t(`connections.quota.${unit}`, { count }),
      });
    };
    return wantsCredentials ? text() : t("connections.quota.shared", { text: text() });
  };

  /** How many are followed and, where there are any, how many of them are due and without proof. */
  const parcelsText = ({
    watched,
    due,
    awaitingProof,
    more,
  }: NonNullable<CarrierLine["connection"]>["parcels"]): string =>
    watched === 0
      ? t("connections.parcels.none")
      : [
          more
            ? t("connections.parcels.watchedMany", { count: format.number(watched) })
            : t("connections.parcels.watched", { count: watched }),
          ...(due > 0 ? [t("connections.parcels.due", { count: due })] : []),
          ...(awaitingProof > 0 ? [t("connections.parcels.awaitingProof", { count: awaitingProof })] : []),
        ].join(", ");

  /** What a connection has to do: parcels to follow, or reviews to read. Nothing while there is none. */
  const workText = (provider: ProviderLine): string => {
    if (!provider.connection) return "";
    if (provider.kind === "carrier") return parcelsText(provider.connection.parcels);
    const { running, read } = provider.connection.progress;
    return t(running ? "connections.progress.running" : "connections.progress.read", { count: read });
  };

  const unknownCodesText = (provider: ProviderLine): string => {
    const count = provider.kind === "carrier" ? (provider.connection?.unknownCodes.length ?? 0) : 0;
    return count > 0 ? t("connections.codes.count", { count }) : "";
  };

  return {
    troubleText,
    healthText,
    failureText,
    abilityText,
    mayReadText,
    mayReadWords,
    quotaText,
    workText,
    unknownCodesText,
  };
}
