import type { SentenceTexts } from "./sentence-id.ts";

/** `{naam}` wordt ingevuld; `[u-vorm|je-vorm]` volgt de keuze van de winkel. */
export const nl: SentenceTexts = {
  "subject.acknowledge": "[Uw|Je] bericht over bestelling {order}: wij zoeken het uit",
  "subject.evidence": "Bestelling {order}: wat wij hebben gevonden",
  "subject.settle": "Bestelling {order}: zo lossen wij het op",
  "subject.statement": "Standpunt over bestelling {order}",
  "letter.salutation": "Beste {name},",
  "letter.salutation_plain": "Beste klant,",
  "letter.closing": "Met vriendelijke groet,",
  "letter.recipient_bank": "Aan de bank die de betwisting behandelt",
  "letter.recipient_body": "Aan de instantie die de klacht behandelt",
  "letter.carrier": "de vervoerder",
  "acknowledge.thanks": "Dank voor [uw|je] bericht van {date}.",
  "acknowledge.not_received":
    "[U schrijft|Je schrijft] dat [u|je] bestelling {order}{items} niet hebt ontvangen. Dat is vervelend. Wij zoeken het voor [u|je] uit.",
  "acknowledge.other": "[Uw|Je] bericht gaat over bestelling {order}{items}. Wij zoeken het voor [u|je] uit.",
  "acknowledge.we_see": "Dit zien wij nu:",
  "acknowledge.address": "Als bezorgadres staat in [uw|je] bestelling: {address}.",
  "acknowledge.not_all":
    "Een melding van de bezorger zegt niet alles. Daarom vragen wij bij {carrier} na hoe en waar het pakket is afgegeven.",
  "acknowledge.where": "Wij vragen bij {carrier} na waar het pakket is.",
  "acknowledge.help": "[U kunt|Je kunt] ons helpen. Een antwoord op deze mail is genoeg:",
  "acknowledge.question_address": "Klopt het adres hierboven?",
  "acknowledge.question_others":
    "Kan iemand in huis, bij de buren of bij een receptie het pakket hebben aangenomen? Lag er een kaartje?",
  "acknowledge.question_words":
    "[Wilt u|Wil je] in [uw|je] eigen woorden laten weten dat het pakket niet bij [u|je] is? Dat helpt bij het onderzoek.",
  "acknowledge.question_what":
    "[Wilt u|Wil je] ons nog iets vertellen over wat er aan de hand is? Een foto mag, maar hoeft niet.",
  "acknowledge.no_proof":
    "[U hoeft|Je hoeft] niets te bewijzen en {carrier} niet zelf te bellen; dat doen wij. [Hebt u|Heb je] een foto of een bericht van de bezorger? Dan zien wij dat graag.",
  "acknowledge.until": "[U hoort|Je hoort] uiterlijk {date} van ons, ook als het onderzoek dan nog niet klaar is.",
  "acknowledge.choice":
    "Kunnen wij dan niet laten zien dat het pakket bij [u|je] is aangekomen, dan [kiest u|kies je]: wij sturen het opnieuw of [u krijgt uw|je krijgt je] geld terug.",
  "acknowledge.agree":
    "Kunnen wij dan niet laten zien dat het pakket bij [u|je] is aangekomen, dan spreken wij met [u|je] af hoe wij het oplossen.",
  "evidence.intro":
    "Wij hebben uitgezocht wat er met bestelling {order} is gebeurd. Hieronder [leest u|lees je] wat wij vonden.",
  "evidence.enclosed": "De stukken zitten bij deze mail.",
  "evidence.not_received_refused":
    "Op grond hiervan denken wij dat het pakket is aangekomen. Daarom betalen wij het bedrag nu niet terug en sturen wij geen nieuw exemplaar.",
  "evidence.other_refused":
    "Op grond hiervan denken wij dat wij aan onze kant van de afspraak hebben voldaan. Daarom betalen wij het bedrag nu niet terug.",
  "evidence.open":
    "Dit zegt nog niet alles. Wij kunnen hiermee niet laten zien hoe het precies is gegaan; dat blijft open. Wij zoeken verder en [u hoort|je hoort] uiterlijk {date} van ons.",
  "evidence.open_offer":
    "[Wilt u|Wil je] daar niet op wachten, dan zoeken wij graag nu al met [u|je] een oplossing. Een antwoord op deze mail is genoeg.",
  "evidence.overlooked": "Misschien zien wij iets over het hoofd.",
  "evidence.not_your_signature": "Is dit niet [uw|je] handtekening?",
  "evidence.reply":
    "Laat het ons weten, liefst voor {date}. Dan kijken wij opnieuw. Ook daarna [mag u|mag je] reageren; [u verliest|je verliest] geen rechten.",
  "settle.thanks": "Dank voor [uw|je] geduld.",
  "settle.intro": "Wij hebben gekeken naar bestelling {order}{items}.",
  "settle.resend_or_refund":
    "Wij lossen het voor [u|je] op. [U kiest|Je kiest]: wij sturen de bestelling kosteloos opnieuw, of [u krijgt uw|je krijgt je] geld terug.",
  "settle.send_or_refund":
    "Wij lossen het voor [u|je] op. [U kiest|Je kiest]: wij sturen de bestelling alsnog, of [u krijgt uw|je krijgt je] geld terug.",
  "settle.replace_or_refund":
    "Wij lossen het voor [u|je] op. [U kiest|Je kiest]: wij sturen kosteloos een nieuw exemplaar, of [u krijgt uw|je krijgt je] geld terug.",
  "settle.refund": "Wij lossen het voor [u|je] op: [u krijgt uw|je krijgt je] geld terug.",
  "settle.answer": "Laat ons weten wat [u wilt|je wilt]. Een antwoord op deze mail is genoeg.",
  "settle.bank":
    "Wij maken geen bezwaar tegen [uw|je] melding bij [uw|je] bank. De bank handelt de terugbetaling met [u|je] af; [u hoeft|je hoeft] niets te doen.",
  "settle.refund_made":
    "Het bedrag is al terugbetaald. Wanneer het op [uw|je] rekening staat, hangt van [uw|je] bank af.",
  "settle.questions": "Klopt er iets niet? Antwoord gerust op deze mail.",
  "fact.ordered": "{date}: bestelling {order}{items} is geplaatst{amount}.",
  "fact.shipped": "{date}: de bestelling is verzonden met {carrier}{number}{ref}.",
  "fact.taken_over": "{when}: {carrier} heeft het pakket van ons aangenomen{ref}.",
  "fact.attempt": "{when}: {carrier} meldt een bezorgpoging zonder resultaat{ref}.",
  "fact.delivered": "{when}: {carrier} meldt dat het pakket is bezorgd{ref}.",
  "fact.waiting": "{when}: {carrier} meldt dat het pakket klaarligt bij een afhaalpunt{ref}.",
  "fact.collected": "{when}: {carrier} meldt dat het pakket bij een afhaalpunt is opgehaald{ref}.",
  "fact.returned": "{when}: {carrier} meldt dat het pakket terug naar de afzender is gegaan{ref}.",
  "fact.place": "Als plaats van bezorging noemt {carrier}: {place}{ref}.",
  "fact.address_same": "Dat komt overeen met het afleveradres van de bestelling: {address}.",
  "fact.address_differs": "Dat verschilt van het afleveradres van de bestelling: {address}.",
  "fact.to_neighbour": "Volgens {carrier} is het pakket bij buren afgegeven{ref}.",
  "fact.to_household": "Volgens {carrier} is het pakket aan een huisgenoot afgegeven{ref}.",
  "fact.to_addressee": "Volgens {carrier} is het pakket aan de geadresseerde zelf overhandigd{ref}.",
  "fact.to_safe_place": "Volgens {carrier} is het pakket op een plek zonder ontvanger neergelegd{ref}.",
  "fact.in_mailbox": "Volgens {carrier} is het pakket in de brievenbus gelegd{ref}.",
  "fact.chosen": "Volgens {carrier} was dit op verzoek van de ontvanger{ref}.",
  "fact.signed_name": "Bij de bezorging is getekend. Bij de handtekening staat de naam {name}{ref}.",
  "fact.signed": "Volgens {carrier} is bij de bezorging getekend{ref}.",
  "fact.received_name": "Als ontvanger noemt {carrier}: {name}{ref}.",
  "fact.pin": "Volgens {carrier} is bij de bezorging een code gecontroleerd{ref}.",
  "fact.photo": "Volgens {carrier} is bij de bezorging een foto gemaakt{ref}.",
  "fact.refund": "{date}: er is {amount} terugbetaald{ref}.",
  "fact.return_requested": "Er is een retour aangevraagd{ref}.",
  "fact.return_open": "Er loopt een retour{ref}.",
  "fact.return_closed": "Een retour is afgerond{ref}.",
  "fact.return_declined": "Een retouraanvraag is afgewezen{ref}.",
  "fact.file": "Bijgevoegd: {caption}{ref}.",
  "customer.words": "Op {date} [schreef u|schreef je] ons: “{words}”{ref}.",
  "statement.words": "Op {date} schreef de klant: “{words}”{ref}.",
  "statement.messages": "De berichten van de klant zijn bijgevoegd{ref}.",
  "statement.address_verified": "De adrescontrole van de kaart (AVS) gaf code {code}: volledig gelijk{ref}.",
  "statement.card_code_verified": "De controle van de kaartcode (CVV) gaf code M: juist{ref}.",
  "statement.purchase_ip": "De bestelling is geplaatst vanaf IP-adres {ip}{ref}.",
  "statement.same_address": "Factuuradres en afleveradres van de bestelling zijn gelijk{ref}.",
  "statement.single_charge": "Voor deze bestelling is één afschrijving vastgelegd, van {amount}{ref}.",
  "statement.times": "Alle tijden zijn in de tijdzone {zone}.",
  "exhibit.reference": " (bijlage {label})",
};
