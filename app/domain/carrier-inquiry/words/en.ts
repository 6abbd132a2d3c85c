import type { FormWords } from "./words.ts";

export const en: FormWords = {
  field: {
    tracking_number: "Tracking number",
    recipient_postcode: "Recipient's postcode",
    dispatched_on: "Sent on",
    delivered_on: "Delivered on, by the carrier's word",
    last_event: "Last event",
    sender: "Sender",
    recipient: "Recipient",
    contents: "Contents",
    sales_value: "Sales value",
    purchase_value: "Purchase value without VAT",
    weight: "Weight",
    appearance: "What the parcel looks like",
    customer_words: "What the customer wrote",
    question: "Explanation and question",
    order: "Order number",
    reference: "Your reference",
  },
  matter: {
    loss: "Lost",
    not_received: "Reported delivered, not received",
    damage: "Damage or missing contents",
    proof: "Proof of delivery",
  },
  sentence: {
    sent: "We are the sender of parcel {number}, sent on {dispatched}.",
    delivered: "According to your records it was delivered on {delivered}.",
    last_event: "The last event in your records is of {last}.",
    customer_not_received: "Our customer told us on {said} that the parcel was not received.",
    customer_damage: "Our customer told us on {said} of damage or missing contents.",
    ask_loss: "Please find out where the parcel is and tell us what you find.",
    ask_not_received:
      "Please find out where, when and to whom the parcel was handed over, and send us the proof of delivery: the recipient's name and signature, a photo or the place.",
    ask_damage: "Please record the damage and tell us what you establish.",
    ask_proof:
      "Please send us the proof of delivery: the recipient's name and signature, a photo or the place of delivery.",
    liable: "If the parcel is lost or damaged, we ask you to make good the loss.",
  },
  grams: "g",
};
