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
  "acknowledge.we_see": "Dit zien wij nu:",
  "acknowledge.address": "Als bezorgadres staat in [uw|je] bestelling: {address}.",
  "acknowledge.not_all":
    "Een melding van de bezorger zegt niet alles. Daarom vragen wij bij {carrier} na hoe en waar het pakket is afgegeven.",
  "acknowledge.where": "Wij vragen bij {carrier} na waar het pakket is.",
  "inquiry.open": "Sinds {date} loopt bij {carrier} een onderzoek naar het pakket.",
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
  "fact.to_neighbour_at": "Volgens {carrier} is het pakket bij de buren op nummer {number} afgegeven{ref}.",
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
  "fact.signature_enclosed": "De handtekening die {carrier} ons gaf, is bijgevoegd{ref}.",
  "fact.photo_enclosed": "De foto die {carrier} ons gaf, is bijgevoegd{ref}.",
  "fact.document_enclosed": "Het afleverbewijs dat {carrier} ons gaf, is bijgevoegd{ref}.",
  "fact.told_otherwise": "Over dezelfde bezorging meldt {source} iets anders{ref}.",
  "fact.refund": "{date}: er is {amount} terugbetaald{ref}.",
  "fact.return_requested": "Er is een retour aangevraagd{ref}.",
  "fact.return_open": "Er loopt een retour{ref}.",
  "fact.return_closed": "Een retour is afgerond{ref}.",
  "fact.return_declined": "Een retouraanvraag is afgewezen{ref}.",
  "fact.packed": "{when}: wij hebben vastgelegd dat het ingepakte pakket {weight} woog{ref}.",
  "fact.packed_goods": "{when}: wij hebben vastgelegd wat er is ingepakt: {note}{ref}.",
  "fact.serial": "{when}: wij hebben bij het inpakken serienummer {number} vastgelegd{ref}.",
  "fact.imei": "{when}: wij hebben bij het inpakken IMEI {number} vastgelegd{ref}.",
  "fact.recorded_late": "Dit is pas na de klacht vastgelegd.",
  "fact.carrier_weighed": "{carrier} heeft het pakket gewogen: {weight}{ref}.",
  "fact.carrier_weight_named": "{carrier} noemt voor het pakket een gewicht van {weight}{ref}.",
  "fact.weight_less": "Dat is {difference} minder dan wij bij het inpakken hebben vastgelegd.",
  "fact.inspected_as_sent":
    "{date}: {inspector} heeft de retour gecontroleerd en vond die zoals verzonden{findings}{ref}.",
  "fact.inspected_used": "{date}: {inspector} heeft de retour gecontroleerd en vond sporen van gebruik{findings}{ref}.",
  "fact.inspected_damaged": "{date}: {inspector} heeft de retour gecontroleerd en vond schade{findings}{ref}.",
  "fact.inspected_incomplete":
    "{date}: {inspector} heeft de retour gecontroleerd; die was niet compleet{findings}{ref}.",
  "fact.inspected_other_item":
    "{date}: {inspector} heeft de retour gecontroleerd; er zat een ander artikel in{findings}{ref}.",
  "fact.inspected_empty": "{date}: {inspector} heeft de retour gecontroleerd; de verpakking was leeg{findings}{ref}.",
  "fact.inspected_serial": "Op het teruggestuurde artikel staat serienummer {number}{ref}.",
  "fact.inspected_imei": "Op het teruggestuurde artikel staat IMEI {number}{ref}.",
  "fact.number_differs": "Dat is geen nummer dat wij bij het inpakken hebben vastgelegd.",
  "fact.number_same": "Dat nummer hebben wij bij het inpakken vastgelegd.",
  "fact.preferred_neighbour": "Voor deze bezorging is gevraagd om afgifte bij de buren: “{words}”{ref}.",
  "fact.preferred_safe_place": "Voor deze bezorging is gevraagd om een veilige plek: “{words}”{ref}.",
  "fact.preferred_mailbox": "Voor deze bezorging is gevraagd om de brievenbus: “{words}”{ref}.",
  "fact.preferred_pickup_point": "Voor deze bezorging is gevraagd om een afhaalpunt: “{words}”{ref}.",
  "fact.listing":
    "{when}: {later} na de bestelling hebben wij de productpagina van “{title}” vastgelegd zoals die toen was{ref}.",
  "fact.listing_unchanged":
    "{when}: wij hebben de productpagina van “{title}” vastgelegd{ref}. Volgens Shopify is zij sinds vóór de bestelling niet gewijzigd.",
  "fact.policy": "Het beleid “{title}” geldt met deze tekst sinds {date}{ref}.",
  "fact.file": "Bijgevoegd: {caption}{ref}.",
  "customer.words": "Op {date} [schreef u|schreef je] ons: “{words}”{ref}.",
  "statement.words": "Op {date} schreef de klant: “{words}”{ref}.",
  "customer.review": "Op {date} [schreef u|schreef je] een beoordeling op {site}{stars}: “{words}”{ref}.",
  "statement.review":
    "Op {date} schreef de klant een beoordeling van deze bestelling op {site}{stars}: “{words}”{ref}.",
  "statement.mail": "Op {date} ging een e-mail over de bestelling naar de klant; Shopify legde vast: “{words}”{ref}.",
  "statement.messages": "De berichten van de klant zijn bijgevoegd{ref}.",
  "statement.shop_records": "Wat wij de klant schreven en onze notities van telefoongesprekken zijn bijgevoegd{ref}.",
  "statement.carrier_answer": "{date}: op onze navraag antwoordt {carrier}: “{words}”{ref}.",
  "statement.address_verified": "De adrescontrole van de kaart (AVS) gaf code {code}: volledig gelijk{ref}.",
  "statement.card_code_verified": "De controle van de kaartcode (CVV) gaf code M: juist{ref}.",
  "statement.purchase_ip": "De bestelling is geplaatst vanaf IP-adres {ip}{ref}.",
  "statement.same_address": "Factuuradres en afleveradres van de bestelling zijn gelijk{ref}.",
  "statement.single_charge": "Voor deze bestelling is één afschrijving vastgelegd, van {amount}{ref}.",
  "statement.times": "Alle tijden zijn in de tijdzone {zone}.",
  "exhibit.reference": " (bijlage {label})",
  "subject.representative": "Uw brief over bestelling {order}",
  "subject.defence": "Verweerschrift over bestelling {order}",
  "subject.public": "Antwoord op een openbaar bericht",
  "letter.salutation_formal": "Geachte heer of mevrouw,",
  "acknowledge.sorry": "Dat is vervelend.",
  "acknowledge.look_into": "Wij zoeken het voor [u|je] uit.",
  "acknowledge.arrange": "Wij regelen dit voor [u|je].",
  "opening.product_not_received": "[U schrijft|Je schrijft] dat [u|je] bestelling {order}{items} niet hebt ontvangen.",
  "opening.partly_received": "[U schrijft|Je schrijft] dat er iets ontbreekt aan bestelling {order}{items}.",
  "opening.late_delivery": "[U schrijft|Je schrijft] dat bestelling {order}{items} te laat komt of kwam.",
  "opening.damaged": "[U schrijft|Je schrijft] dat er iets beschadigd is aan bestelling {order}{items}.",
  "opening.not_as_described":
    "[U schrijft|Je schrijft] dat bestelling {order}{items} niet is zoals beschreven, of niet goed werkt.",
  "opening.wrong_item":
    "[U schrijft|Je schrijft] dat [u|je] bij bestelling {order}{items} een ander artikel hebt gekregen.",
  "opening.guarantee": "[U schrijft|Je schrijft] dat er een gebrek is aan iets uit bestelling {order}{items}.",
  "opening.withdrawal":
    "[U laat|Je laat] weten dat [u|je] de koop van bestelling {order}{items} herroept. Een reden hoeft daarvoor niet.",
  "opening.cancelled_before_dispatch":
    "[U schrijft|Je schrijft] dat [u|je] bestelling {order}{items} hebt geannuleerd voordat die was verzonden.",
  "opening.credit_not_processed":
    "[U schrijft|Je schrijft] dat [u|je] wacht op geld terug voor bestelling {order}{items}.",
  "opening.return_not_received":
    "[U schrijft|Je schrijft] dat [u|je] bestelling {order}{items} hebt teruggestuurd en daar nog niets over hebt gehoord.",
  "opening.return": "[Uw|Je] bericht gaat over [uw|je] retour van bestelling {order}{items}.",
  "opening.duplicate": "[U schrijft|Je schrijft] dat er voor bestelling {order}{items} twee keer is betaald.",
  "opening.unrecognized":
    "[U schrijft|Je schrijft] dat [u|je] de betaling voor bestelling {order}{items} niet herkent.",
  "opening.subscription_cancelled":
    "[U schrijft|Je schrijft] dat [u|je] het abonnement bij bestelling {order}{items} hebt opgezegd.",
  "opening.formal_notice": "[U stelt|Je stelt] ons in gebreke over bestelling {order}{items}. Wij nemen dat serieus.",
  "opening.other": "[Uw|Je] bericht gaat over bestelling {order}{items}.",
  "matter.product_not_received": "een bestelling die niet is ontvangen",
  "matter.partly_received": "een bestelling die niet volledig is ontvangen",
  "matter.late_delivery": "een te late levering",
  "matter.damaged": "een beschadigd artikel",
  "matter.not_as_described": "een artikel dat niet is zoals beschreven of niet goed werkt",
  "matter.wrong_item": "een verkeerd artikel",
  "matter.guarantee": "een gebrek binnen de garantie",
  "matter.withdrawal": "een herroeping en de terugbetaling",
  "matter.cancelled_before_dispatch": "een annulering vóór de verzending",
  "matter.credit_not_processed": "een terugbetaling die niet is ontvangen",
  "matter.return_not_received": "een retour die is verstuurd maar niet aangekomen",
  "matter.return": "wat er in een retour zat",
  "matter.duplicate": "een dubbele betaling",
  "matter.unrecognized": "een betaling die niet wordt herkend",
  "matter.subscription_cancelled": "een opgezegd abonnement",
  "matter.formal_notice": "een ingebrekestelling",
  "matter.other": "een bestelling",
  "acknowledge.question_missing": "Wat ontbreekt er?",
  "acknowledge.question_packaging": "Was de doos open of beschadigd toen die aankwam? Een foto mag, maar hoeft niet.",
  "acknowledge.question_still_wanted": "[Wilt u|Wil je] de bestelling nog hebben?",
  "acknowledge.question_what_wrong": "Wat is er mis? Een foto mag, maar hoeft niet.",
  "acknowledge.question_wish": "Wat heeft [uw|je] voorkeur: herstel, een nieuw exemplaar of iets anders?",
  "acknowledge.question_what_came": "Wat zat er in het pakket? Een foto of serienummer helpt, maar hoeft niet.",
  "acknowledge.question_sent_back":
    "[Hebt u|Heb je] het artikel al teruggestuurd? Dan horen wij graag wanneer ongeveer.",
  "acknowledge.question_returned_what": "Wat [hebt u|heb je] teruggestuurd, en wanneer ongeveer?",
  "acknowledge.question_whole_or_part": "Gaat het om de hele bestelling of om een deel?",
  "acknowledge.question_which_charges": "Welke twee betalingen [ziet u|zie je]? De dag en het bedrag zijn genoeg.",
  "acknowledge.question_household_card": "Kan iemand in huis de bestelling hebben gedaan?",
  "acknowledge.question_when_cancelled": "Wanneer [hebt u|heb je] opgezegd, als [u dat nog weet|je dat nog weet]?",
  "evidence.refunded": "Het bedrag is al terugbetaald. Daarom betalen wij het niet nog een keer terug.",
  "settle.missing_or_refund":
    "Wij lossen het voor [u|je] op. [U kiest|Je kiest]: wij sturen kosteloos wat ontbreekt, of [u krijgt|je krijgt] het geld daarvoor terug.",
  "settle.keep_or_refund":
    "Het spijt ons dat het zo lang duurde. [U kiest|Je kiest]: [u houdt|je houdt] de bestelling, of [u stuurt|je stuurt] die op onze kosten terug en [krijgt uw|krijgt je] geld terug.",
  "settle.right_or_refund":
    "Wij lossen het voor [u|je] op. [U kiest|Je kiest]: wij sturen kosteloos het juiste artikel, of [u krijgt uw|je krijgt je] geld terug. Het verkeerde artikel gaat op onze kosten terug.",
  "settle.repair_or_refund":
    "Wij lossen het voor [u|je] op: wij herstellen het artikel kosteloos of sturen een nieuw exemplaar. Lukt dat niet, dan [krijgt u uw|krijg je je] geld terug.",
  "settle.partial":
    "Wij willen dit met [u|je] oplossen. Ons voorstel is dat wij een deel van het bedrag terugbetalen. Dit is waarop wij dat baseren:",
  "settle.refund_double": "Wij lossen het voor [u|je] op: [u krijgt|je krijgt] terug wat er te veel is betaald.",
  "settle.subscription":
    "Wij lossen het voor [u|je] op: het abonnement stopt, en wat er na [uw|je] opzegging is betaald, [krijgt u|krijg je] terug.",
  "settle.agree":
    "Wij willen dit met [u|je] oplossen. Laat ons weten wat [u|je] het liefst wilt: alsnog leveren, vervangen of geld terug.",
  "representative.received": "Wij hebben uw brief over bestelling {order} ontvangen, die u namens onze klant schreef.",
  "representative.personal":
    "U krijgt persoonlijk antwoord van ons of van onze jurist, uiterlijk {date}. Tot dan sturen wij uw cliënt geen andere berichten over deze zaak.",
  "public.reply":
    "Dank voor [uw|je] reactie. Wij zoeken dit graag met [u|je] uit. [Stuurt u|Stuur je] ons een bericht{contact}? Hier schrijven wij niets over een bestelling, zodat [uw|je] gegevens privé blijven.",
  "position.intro":
    "Hieronder staat ons standpunt over de klacht over bestelling {order}{items}. Volgens de klant gaat het om {matter}.",
  "position.facts": "Dit is vastgelegd, in volgorde van tijd:",
  "position.no_facts": "Over deze bestelling is bij ons niets vastgelegd dat wij kunnen laten zien.",
  "position.contest_receipt":
    "Op grond hiervan denken wij dat het pakket is aangekomen. Wij vinden dat wij hebben geleverd wat was afgesproken.",
  "position.contest": "Op grond hiervan denken wij dat wij aan onze kant van de afspraak hebben voldaan.",
  "position.refunded": "Het bedrag is al terugbetaald. Wij denken dat er daarna niets meer openstaat.",
  "position.open": "Hiermee kunnen wij niet laten zien hoe het precies is gegaan. Dat erkennen wij.",
  "position.offer": "Wij willen dit oplossen. Wij bieden de klant aan: {offer}.",
  "position.cooperate": "Wij werken mee aan een oplossing en beantwoorden uw vragen.",
  "position.confidential": "Dit stuk is voor deze bemiddeling gemaakt en vertrouwelijk.",
  "offer.resend_or_refund": "de bestelling opnieuw sturen of het bedrag terugbetalen, naar keuze van de klant",
  "offer.missing_or_refund": "sturen wat ontbreekt of het geld daarvoor terugbetalen, naar keuze van de klant",
  "offer.replace_or_refund": "kosteloos vervangen of het bedrag terugbetalen, naar keuze van de klant",
  "offer.repair_or_refund": "kosteloos herstellen of vervangen, en anders het bedrag terugbetalen",
  "offer.partial": "een deel van het bedrag terugbetalen, met uitleg hoe wij aan dat deel komen",
  "offer.partial_amount": "{amount} terugbetalen",
  "offer.refund": "het bedrag terugbetalen",
  "defence.parties": "Verweerder: {trader}. Verzoeker: de klant die bestelling {order} plaatste.",
  "defence.matter": "Het geschil gaat over bestelling {order}{items}. Volgens de klant gaat het om {matter}.",
  "defence.ask_reject": "Wij vragen u de vordering af te wijzen.",
  "defence.ask_offer": "Wij vragen u dit aanbod in uw uitspraak vast te leggen en het overige af te wijzen.",
  "defence.ask_weigh": "Wij vragen u met deze feiten rekening te houden en laten het oordeel aan u.",
  "outside.mediation_then_ruling":
    "Komen wij er samen niet uit, dan [kunt u|kun je] WebwinkelKeur gratis om bemiddeling vragen: {page}. Daarna [kunt u|kun je] het geschil voorleggen aan DigiDispuut (digidispuut.nl; indienen kost € 25). Wij doen daaraan mee. De uitspraak is bindend voor [u|je] en voor ons, in plaats van een gang naar de rechter.",
  "outside.member":
    "Komen wij er samen niet uit, dan [kunt u uw|kun je je] klacht voorleggen aan {body} ({site}). Wij zijn daarbij aangesloten en doen mee.",
  "outside.residual": "Komen wij er samen niet uit, dan [kunt u|kun je] terecht bij deze instantie: {body} ({site}).",
  "outside.residual_free":
    "Komen wij er samen niet uit, dan [kunt u|kun je] gratis terecht bij deze instantie: {body} ({site}).",
  "outside.we_take_part": "Wij zijn bereid daaraan mee te doen.",
  "outside.not_bound": "Wij hebben ons daar niet vooraf toe verbonden.",
  "outside.we_do_not": "Wij zijn niet bereid en niet verplicht daaraan deel te nemen.",
  "outside.fr_mediator":
    "Blijft [uw|je] klacht zonder oplossing, dan [kunt u|kun je] gratis terecht bij onze consumentenbemiddelaar: {name}, {address}, {site}.",
  "outside.no_body": "Wij zijn niet aangesloten bij een geschillencommissie.",
  "outside.court": "[U mag|Je mag] ook direct naar de rechter.",
  "subject.arrange": "[Uw|Je] bericht over bestelling {order}: wij regelen het",
  "acknowledge.until_plain": "[U hoort|Je hoort] uiterlijk {date} van ons.",
  "settle.partial_plain":
    "Wij willen dit met [u|je] oplossen. Ons voorstel is dat wij een deel van het bedrag terugbetalen.",
  "settle.partial_agree": "[U zegt|Je zegt] of [u|je] het daarmee eens bent. Zo niet, dan horen wij graag waarom.",
  "settle.partial_amount": "Wij willen dit met [u|je] oplossen. Ons voorstel is dat wij {amount} terugbetalen.",
  "settle.partial_amount_shown":
    "Wij willen dit met [u|je] oplossen. Ons voorstel is dat wij {amount} terugbetalen. Dit is waarop wij dat baseren:",
};
