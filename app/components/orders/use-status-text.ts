import { useTranslation } from "react-i18next";

/** Shopify's statuses of a fulfillment event that have a translation of ours. */
const EVENT_STATUSES = [
  "attempted_delivery",
  "carrier_picked_up",
  "confirmed",
  "delayed",
  "delivered",
  "failure",
  "in_transit",
  "label_printed",
  "label_purchased",
  "out_for_delivery",
  "picked_up",
  "ready_for_pickup",
  "ready_for_recipient_pickup",
  "returning_to_sender",
] as const;

/** A status in words; one that we have no words for as it came, and null where nobody knows what happened. */
export function useStatusText(): (status: string) => string | null {
  const { t } = useTranslation();
  return (status) => {
    const known = EVENT_STATUSES.find((each) => each === status);
    return known ? t(`timeline.event.${known}`) : status === "unknown" ? null : status;
  };
}
