import type { SentenceTexts } from "./sentence-id.ts";

/** `{name}` is filled in. */
export const en: SentenceTexts = {
  "subject.acknowledge": "Your message about order {order}: we are looking into it",
  "subject.evidence": "Order {order}: what we have found",
  "subject.settle": "Order {order}: how we will solve this",
  "subject.statement": "Statement on order {order}",
  "letter.salutation": "Dear {name},",
  "letter.salutation_plain": "Dear customer,",
  "letter.closing": "Kind regards,",
  "letter.recipient_bank": "To the bank that handles the dispute",
  "letter.recipient_body": "To the body that handles the complaint",
  "letter.carrier": "the carrier",
  "acknowledge.thanks": "Thank you for your message of {date}.",
  "acknowledge.not_received":
    "You write that you have not received order {order}{items}. We are sorry about that, and we are looking into it for you.",
  "acknowledge.other": "Your message is about order {order}{items}. We are looking into it for you.",
  "acknowledge.we_see": "This is what we see now:",
  "acknowledge.address": "The delivery address in your order is: {address}.",
  "acknowledge.not_all":
    "A driver's report does not say everything. We are therefore asking {carrier} how and where the parcel was handed over.",
  "acknowledge.where": "We are asking {carrier} where the parcel is.",
  "acknowledge.help": "You can help us. A reply to this mail is enough:",
  "acknowledge.question_address": "Is the address above right?",
  "acknowledge.question_others":
    "Could somebody in your home, a neighbour or a reception desk have taken the parcel? Was there a card?",
  "acknowledge.question_words":
    "Would you tell us in your own words that the parcel is not with you? That helps our search.",
  "acknowledge.question_what":
    "Is there more you would like to tell us about what is wrong? A photo is welcome, but not needed.",
  "acknowledge.no_proof":
    "You do not have to prove anything, and you do not have to call {carrier}; we do that. Do you have a photo or a message of the driver? We would like to see it.",
  "acknowledge.until": "You will hear from us by {date}, even if we are still looking into it then.",
  "acknowledge.choice":
    "If we cannot show by then that the parcel reached you, you choose: we send it again or you get your money back.",
  "acknowledge.agree": "If we cannot show by then that the parcel reached you, we will agree with you how to solve it.",
  "evidence.intro": "We have looked into what happened with order {order}. Below you read what we found.",
  "evidence.enclosed": "The documents are enclosed with this mail.",
  "evidence.not_received_refused":
    "On this basis we believe that the parcel arrived. We are therefore not refunding the amount now and not sending a new item.",
  "evidence.other_refused":
    "On this basis we believe that we have kept our side of the agreement. We are therefore not refunding the amount now.",
  "evidence.open":
    "This does not say everything. With this we cannot show exactly what happened; that remains open. We keep looking, and you will hear from us by {date}.",
  "evidence.open_offer":
    "If you would rather not wait, we are glad to look for a solution with you now. A reply to this mail is enough.",
  "evidence.overlooked": "Perhaps we are missing something.",
  "evidence.not_your_signature": "Is this not your signature?",
  "evidence.reply":
    "Please let us know, preferably before {date}. We will then look again. You may also reply after that date; you lose no rights.",
  "settle.thanks": "Thank you for your patience.",
  "settle.intro": "We have looked at order {order}{items}.",
  "settle.resend_or_refund":
    "We will solve this for you. You choose: we send the order again free of charge, or you get your money back.",
  "settle.send_or_refund":
    "We will solve this for you. You choose: we send the order after all, or you get your money back.",
  "settle.replace_or_refund":
    "We will solve this for you. You choose: we send a new item free of charge, or you get your money back.",
  "settle.refund": "We will solve this for you: you get your money back.",
  "settle.answer": "Let us know what you prefer. A reply to this mail is enough.",
  "settle.bank":
    "We do not object to what you reported to your bank. The bank handles the refund with you; you do not have to do anything.",
  "settle.refund_made": "The amount has been refunded already. When it reaches your account depends on your bank.",
  "settle.questions": "Is something not right? Just reply to this mail.",
  "fact.ordered": "{date}: order {order}{items} was placed{amount}.",
  "fact.shipped": "{date}: the order was sent with {carrier}{number}{ref}.",
  "fact.taken_over": "{when}: {carrier} took the parcel over from us{ref}.",
  "fact.attempt": "{when}: {carrier} reports a delivery attempt without success{ref}.",
  "fact.delivered": "{when}: {carrier} reports that the parcel was delivered{ref}.",
  "fact.waiting": "{when}: {carrier} reports that the parcel is waiting at a pick-up point{ref}.",
  "fact.collected": "{when}: {carrier} reports that the parcel was collected at a pick-up point{ref}.",
  "fact.returned": "{when}: {carrier} reports that the parcel went back to the sender{ref}.",
  "fact.place": "As the place of delivery {carrier} names: {place}{ref}.",
  "fact.address_same": "This agrees with the shipping address of the order: {address}.",
  "fact.address_differs": "This differs from the shipping address of the order: {address}.",
  "fact.to_neighbour": "According to {carrier} the parcel was left with a neighbour{ref}.",
  "fact.to_household": "According to {carrier} the parcel was handed to a member of the household{ref}.",
  "fact.to_addressee": "According to {carrier} the parcel was handed to the addressee in person{ref}.",
  "fact.to_safe_place": "According to {carrier} the parcel was left in a place without a person{ref}.",
  "fact.in_mailbox": "According to {carrier} the parcel was put in the mailbox{ref}.",
  "fact.chosen": "According to {carrier} this was done as the receiver had asked{ref}.",
  "fact.signed_name": "The delivery was signed for. The name with the signature is {name}{ref}.",
  "fact.signed": "According to {carrier} the delivery was signed for{ref}.",
  "fact.received_name": "As the receiver {carrier} names: {name}{ref}.",
  "fact.pin": "According to {carrier} a code was checked at delivery{ref}.",
  "fact.photo": "According to {carrier} a photo was taken at delivery{ref}.",
  "fact.refund": "{date}: {amount} was refunded{ref}.",
  "fact.return_requested": "A return was requested{ref}.",
  "fact.return_open": "A return is under way{ref}.",
  "fact.return_closed": "A return was completed{ref}.",
  "fact.return_declined": "A return request was declined{ref}.",
  "fact.file": "Enclosed: {caption}{ref}.",
  "customer.words": "On {date} you wrote to us: “{words}”{ref}.",
  "statement.words": "On {date} the customer wrote: “{words}”{ref}.",
  "statement.messages": "The customer's messages are enclosed{ref}.",
  "statement.address_verified": "The card's address check (AVS) returned code {code}: a full match{ref}.",
  "statement.card_code_verified": "The card's security code check (CVV) returned code M: a match{ref}.",
  "statement.purchase_ip": "The order was placed from IP address {ip}{ref}.",
  "statement.same_address": "The billing and shipping address of the order are the same{ref}.",
  "statement.single_charge": "One charge is recorded for this order, of {amount}{ref}.",
  "statement.times": "All times are in the time zone {zone}.",
  "exhibit.reference": " (exhibit {label})",
};
