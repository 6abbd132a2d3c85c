import type { SentenceTexts } from "./sentence-id.ts";

/** `{name}` wird eingesetzt. `{carrier}` steht immer im Nominativ, weil der Name auch „der Paketdienst“ sein kann. */
export const de: SentenceTexts = {
  "subject.acknowledge": "Ihre Nachricht zur Bestellung {order}: Wir gehen dem nach",
  "subject.evidence": "Bestellung {order}: was wir gefunden haben",
  "subject.settle": "Bestellung {order}: So lösen wir das",
  "subject.statement": "Stellungnahme zur Bestellung {order}",
  "letter.salutation": "Guten Tag {name},",
  "letter.salutation_plain": "Guten Tag,",
  "letter.closing": "Mit freundlichen Grüßen",
  "letter.recipient_bank": "An die Bank, die den Widerspruch bearbeitet",
  "letter.recipient_body": "An die Stelle, die die Beschwerde bearbeitet",
  "letter.carrier": "der Paketdienst",
  "acknowledge.thanks": "Danke für Ihre Nachricht vom {date}.",
  "acknowledge.we_see": "Das sehen wir im Moment:",
  "acknowledge.address": "Als Lieferadresse steht in Ihrer Bestellung: {address}.",
  "acknowledge.not_all":
    "Eine Meldung des Zustellers sagt nicht alles. Deshalb fragen wir nach, wie und wo das Paket übergeben wurde; {carrier} bekommt dazu unsere Anfrage.",
  "acknowledge.where": "Wir fragen nach, wo das Paket ist; {carrier} bekommt dazu unsere Anfrage.",
  "inquiry.open": "Seit dem {date} läuft bei {carrier} eine Nachforschung zu dem Paket.",
  "acknowledge.help": "Sie können uns helfen. Eine Antwort auf diese Mail genügt:",
  "acknowledge.question_address": "Stimmt die Adresse oben?",
  "acknowledge.question_others":
    "Kann jemand im Haus, in der Nachbarschaft oder an einem Empfang das Paket angenommen haben? Lag eine Karte im Briefkasten?",
  "acknowledge.question_words":
    "Möchten Sie uns in eigenen Worten schreiben, dass das Paket nicht bei Ihnen ist? Das hilft bei der Suche.",
  "acknowledge.question_what":
    "Möchten Sie uns noch mehr dazu sagen, was nicht stimmt? Ein Foto ist willkommen, aber nicht nötig.",
  "acknowledge.no_proof":
    "Sie müssen nichts beweisen und niemanden selbst anrufen; {carrier} hört von uns. Haben Sie ein Foto oder eine Nachricht des Zustellers? Dann sehen wir sie gern.",
  "acknowledge.until": "Sie hören bis zum {date} von uns, auch wenn wir dann noch nicht fertig sind.",
  "acknowledge.choice":
    "Können wir bis dahin nicht zeigen, dass das Paket bei Ihnen angekommen ist, haben Sie die Wahl: Wir schicken es erneut, oder Sie bekommen Ihr Geld zurück.",
  "acknowledge.agree":
    "Können wir bis dahin nicht zeigen, dass das Paket bei Ihnen angekommen ist, vereinbaren wir mit Ihnen eine Lösung.",
  "evidence.intro":
    "Wir haben geprüft, was mit der Bestellung {order} geschehen ist. Unten lesen Sie, was wir gefunden haben.",
  "evidence.enclosed": "Die Unterlagen liegen dieser Mail bei.",
  "evidence.not_received_refused":
    "Auf dieser Grundlage meinen wir, dass das Paket angekommen ist. Deshalb erstatten wir den Betrag jetzt nicht und schicken keinen neuen Artikel.",
  "evidence.other_refused":
    "Auf dieser Grundlage meinen wir, unseren Teil der Vereinbarung erfüllt zu haben. Deshalb erstatten wir den Betrag jetzt nicht.",
  "evidence.open":
    "Das sagt noch nicht alles. Wir können damit nicht zeigen, was genau geschehen ist; das bleibt offen. Wir suchen weiter, und Sie hören bis zum {date} von uns.",
  "evidence.open_offer":
    "Wenn Sie darauf nicht warten möchten, suchen wir gern schon jetzt mit Ihnen eine Lösung. Eine Antwort auf diese Mail genügt.",
  "evidence.overlooked": "Vielleicht übersehen wir etwas.",
  "evidence.not_your_signature": "Ist das nicht Ihre Unterschrift?",
  "evidence.reply":
    "Schreiben Sie uns, am besten vor dem {date}. Dann sehen wir noch einmal nach. Auch danach können Sie sich melden; Sie verlieren keine Rechte.",
  "settle.thanks": "Danke für Ihre Geduld.",
  "settle.intro": "Wir haben uns die Bestellung {order}{items} angesehen.",
  "settle.resend_or_refund":
    "Wir lösen das für Sie. Sie haben die Wahl: Wir schicken die Bestellung kostenlos noch einmal, oder Sie bekommen Ihr Geld zurück.",
  "settle.send_or_refund":
    "Wir lösen das für Sie. Sie haben die Wahl: Wir schicken die Bestellung doch noch, oder Sie bekommen Ihr Geld zurück.",
  "settle.replace_or_refund":
    "Wir lösen das für Sie. Sie haben die Wahl: Wir schicken kostenlos einen neuen Artikel, oder Sie bekommen Ihr Geld zurück.",
  "settle.refund": "Wir lösen das für Sie: Sie bekommen Ihr Geld zurück.",
  "settle.answer": "Sagen Sie uns, was Ihnen lieber ist. Eine Antwort auf diese Mail genügt.",
  "settle.bank":
    "Wir widersprechen Ihrer Meldung bei Ihrer Bank nicht. Die Bank wickelt die Erstattung mit Ihnen ab; Sie müssen nichts tun.",
  "settle.refund_made": "Der Betrag wurde bereits erstattet. Wann er auf Ihrem Konto ist, hängt von Ihrer Bank ab.",
  "settle.questions": "Stimmt etwas nicht? Antworten Sie einfach auf diese Mail.",
  "fact.ordered": "{date}: Die Bestellung {order}{items} wurde aufgegeben{amount}.",
  "fact.shipped": "{date}: Die Bestellung wurde verschickt; beauftragt ist {carrier}{number}{ref}.",
  "fact.taken_over": "{when}: {carrier} hat das Paket von uns übernommen{ref}.",
  "fact.attempt": "{when}: {carrier} meldet einen erfolglosen Zustellversuch{ref}.",
  "fact.delivered": "{when}: {carrier} meldet, dass das Paket zugestellt wurde{ref}.",
  "fact.waiting": "{when}: {carrier} meldet, dass das Paket in einer Abholstelle bereitliegt{ref}.",
  "fact.collected": "{when}: {carrier} meldet, dass das Paket in einer Abholstelle abgeholt wurde{ref}.",
  "fact.returned": "{when}: {carrier} meldet, dass das Paket an den Absender zurückging{ref}.",
  "fact.place": "Als Ort der Zustellung nennt {carrier}: {place}{ref}.",
  "fact.address_same": "Das stimmt mit der Lieferadresse der Bestellung überein: {address}.",
  "fact.address_differs": "Das weicht von der Lieferadresse der Bestellung ab: {address}.",
  "fact.to_neighbour": "{carrier} gibt an, dass das Paket bei Nachbarn abgegeben wurde{ref}.",
  "fact.to_neighbour_at": "{carrier} gibt an, dass das Paket bei den Nachbarn in Nummer {number} abgegeben wurde{ref}.",
  "fact.to_household": "{carrier} gibt an, dass das Paket einer Person im Haushalt übergeben wurde{ref}.",
  "fact.to_addressee": "{carrier} gibt an, dass das Paket dem Empfänger persönlich übergeben wurde{ref}.",
  "fact.to_safe_place": "{carrier} gibt an, dass das Paket an einem Ort ohne Person abgelegt wurde{ref}.",
  "fact.in_mailbox": "{carrier} gibt an, dass das Paket in den Briefkasten gelegt wurde{ref}.",
  "fact.chosen": "{carrier} gibt an, dass dies auf Wunsch des Empfängers geschah{ref}.",
  "fact.signed_name": "Bei der Zustellung wurde unterschrieben. Bei der Unterschrift steht der Name {name}{ref}.",
  "fact.signed": "{carrier} gibt an, dass bei der Zustellung unterschrieben wurde{ref}.",
  "fact.received_name": "Als Empfänger nennt {carrier}: {name}{ref}.",
  "fact.pin": "{carrier} gibt an, dass bei der Zustellung ein Code geprüft wurde{ref}.",
  "fact.photo": "{carrier} gibt an, dass bei der Zustellung ein Foto gemacht wurde{ref}.",
  "fact.signature_enclosed": "Die Unterschrift, die uns {carrier} gegeben hat, ist beigefügt{ref}.",
  "fact.photo_enclosed": "Das Foto, das uns {carrier} gegeben hat, ist beigefügt{ref}.",
  "fact.document_enclosed": "Der Zustellnachweis, den uns {carrier} gegeben hat, ist beigefügt{ref}.",
  "fact.told_otherwise": "Über dieselbe Zustellung meldet {source} etwas anderes{ref}.",
  "fact.refund": "{date}: Es wurden {amount} erstattet{ref}.",
  "fact.return_requested": "Eine Rücksendung wurde beantragt{ref}.",
  "fact.return_open": "Eine Rücksendung ist unterwegs{ref}.",
  "fact.return_closed": "Eine Rücksendung ist abgeschlossen{ref}.",
  "fact.return_declined": "Ein Antrag auf Rücksendung wurde abgelehnt{ref}.",
  "fact.listing":
    "{when}: {later} nach der Bestellung haben wir die Produktseite von „{title}“ festgehalten, wie sie damals war{ref}.",
  "fact.listing_unchanged":
    "{when}: Wir haben die Produktseite von „{title}“ festgehalten{ref}. Laut Shopify hat sie sich seit der Zeit vor der Bestellung nicht geändert.",
  "fact.policy": "Die Regelung „{title}“ gilt mit diesem Text seit dem {date}{ref}.",
  "fact.file": "Beigefügt: {caption}{ref}.",
  "customer.words": "Am {date} schrieben Sie uns: „{words}“{ref}.",
  "statement.words": "Am {date} schrieb der Kunde: „{words}“{ref}.",
  "customer.review": "Am {date} haben Sie bei {site} eine Bewertung geschrieben{stars}: „{words}“{ref}.",
  "statement.review":
    "Am {date} schrieb der Kunde bei {site} eine Bewertung zu dieser Bestellung{stars}: „{words}“{ref}.",
  "statement.mail": "Am {date} ging eine E-Mail zur Bestellung an den Kunden; Shopify vermerkte: „{words}“{ref}.",
  "statement.messages": "Die Nachrichten des Kunden sind beigefügt{ref}.",
  "statement.shop_records": "Was wir dem Kunden schrieben und unsere Notizen von Telefonaten sind beigefügt{ref}.",
  "statement.carrier_answer": "{date}: Auf unsere Nachfrage antwortet {carrier}: „{words}“{ref}.",
  "statement.address_verified": "Die Adressprüfung der Karte (AVS) ergab den Code {code}: volle Übereinstimmung{ref}.",
  "statement.card_code_verified": "Die Prüfung des Kartencodes (CVV) ergab den Code M: Übereinstimmung{ref}.",
  "statement.purchase_ip": "Die Bestellung wurde von der IP-Adresse {ip} aufgegeben{ref}.",
  "statement.same_address": "Rechnungs- und Lieferadresse der Bestellung sind gleich{ref}.",
  "statement.single_charge": "Für diese Bestellung ist eine Abbuchung festgehalten, über {amount}{ref}.",
  "statement.times": "Alle Zeiten sind in der Zeitzone {zone} angegeben.",
  "exhibit.reference": " (Anlage {label})",
  "subject.representative": "Ihr Schreiben zur Bestellung {order}",
  "subject.defence": "Stellungnahme zum Antrag über die Bestellung {order}",
  "subject.public": "Antwort auf eine öffentliche Nachricht",
  "letter.salutation_formal": "Sehr geehrte Damen und Herren,",
  "acknowledge.sorry": "Das tut uns leid.",
  "acknowledge.look_into": "Wir gehen dem für Sie nach.",
  "acknowledge.arrange": "Wir kümmern uns darum.",
  "opening.product_not_received": "Sie schreiben, dass Sie die Bestellung {order}{items} nicht erhalten haben.",
  "opening.partly_received": "Sie schreiben, dass bei der Bestellung {order}{items} etwas fehlt.",
  "opening.late_delivery": "Sie schreiben, dass die Bestellung {order}{items} zu spät kommt oder kam.",
  "opening.damaged": "Sie schreiben, dass bei der Bestellung {order}{items} etwas beschädigt ist.",
  "opening.not_as_described":
    "Sie schreiben, dass die Bestellung {order}{items} nicht der Beschreibung entspricht oder nicht richtig funktioniert.",
  "opening.wrong_item":
    "Sie schreiben, dass Sie mit der Bestellung {order}{items} einen anderen Artikel bekommen haben.",
  "opening.guarantee": "Sie schreiben, dass etwas aus der Bestellung {order}{items} einen Mangel hat.",
  "opening.withdrawal":
    "Sie teilen uns mit, dass Sie den Kauf der Bestellung {order}{items} widerrufen. Einen Grund brauchen Sie dafür nicht.",
  "opening.cancelled_before_dispatch":
    "Sie schreiben, dass Sie die Bestellung {order}{items} vor dem Versand storniert haben.",
  "opening.credit_not_processed":
    "Sie schreiben, dass Sie auf die Erstattung für die Bestellung {order}{items} warten.",
  "opening.return_not_received":
    "Sie schreiben, dass Sie die Bestellung {order}{items} zurückgeschickt und dazu noch nichts gehört haben.",
  "opening.return": "Ihre Nachricht betrifft Ihre Rücksendung der Bestellung {order}{items}.",
  "opening.duplicate": "Sie schreiben, dass die Bestellung {order}{items} zweimal bezahlt wurde.",
  "opening.unrecognized": "Sie schreiben, dass Sie die Zahlung für die Bestellung {order}{items} nicht erkennen.",
  "opening.subscription_cancelled":
    "Sie schreiben, dass Sie das Abonnement zur Bestellung {order}{items} gekündigt haben.",
  "opening.formal_notice": "Sie mahnen uns förmlich wegen der Bestellung {order}{items}. Wir nehmen das ernst.",
  "opening.other": "Ihre Nachricht betrifft die Bestellung {order}{items}.",
  "matter.product_not_received": "eine nicht erhaltene Bestellung",
  "matter.partly_received": "eine unvollständig erhaltene Bestellung",
  "matter.late_delivery": "eine verspätete Lieferung",
  "matter.damaged": "einen beschädigten Artikel",
  "matter.not_as_described": "einen Artikel, der nicht der Beschreibung entspricht oder nicht richtig funktioniert",
  "matter.wrong_item": "einen falschen Artikel",
  "matter.guarantee": "einen Mangel innerhalb der Gewährleistung",
  "matter.withdrawal": "einen Widerruf und die Erstattung",
  "matter.cancelled_before_dispatch": "eine Stornierung vor dem Versand",
  "matter.credit_not_processed": "eine nicht erhaltene Erstattung",
  "matter.return_not_received": "eine abgeschickte, aber nicht angekommene Rücksendung",
  "matter.return": "den Inhalt einer Rücksendung",
  "matter.duplicate": "eine doppelte Zahlung",
  "matter.unrecognized": "eine nicht erkannte Zahlung",
  "matter.subscription_cancelled": "ein gekündigtes Abonnement",
  "matter.formal_notice": "eine förmliche Mahnung",
  "matter.other": "eine Bestellung",
  "acknowledge.question_missing": "Was fehlt?",
  "acknowledge.question_packaging":
    "War der Karton bei der Ankunft offen oder beschädigt? Ein Foto ist willkommen, aber nicht nötig.",
  "acknowledge.question_still_wanted": "Möchten Sie die Bestellung noch haben?",
  "acknowledge.question_what_wrong": "Was stimmt nicht? Ein Foto ist willkommen, aber nicht nötig.",
  "acknowledge.question_wish": "Was ist Ihnen lieber: Reparatur, ein neuer Artikel oder etwas anderes?",
  "acknowledge.question_what_came": "Was war im Paket? Ein Foto oder eine Seriennummer hilft, ist aber nicht nötig.",
  "acknowledge.question_sent_back":
    "Haben Sie den Artikel schon zurückgeschickt? Dann wüssten wir gern, wann ungefähr.",
  "acknowledge.question_returned_what": "Was haben Sie zurückgeschickt, und wann ungefähr?",
  "acknowledge.question_whole_or_part": "Geht es um die ganze Bestellung oder um einen Teil?",
  "acknowledge.question_which_charges": "Welche beiden Zahlungen sehen Sie? Tag und Betrag genügen.",
  "acknowledge.question_household_card": "Kann jemand in Ihrem Haushalt bestellt haben?",
  "acknowledge.question_when_cancelled": "Wann haben Sie gekündigt, falls Sie es noch wissen?",
  "evidence.refunded": "Der Betrag wurde bereits erstattet. Deshalb erstatten wir ihn nicht noch einmal.",
  "settle.missing_or_refund":
    "Wir lösen das für Sie. Sie haben die Wahl: Wir schicken kostenlos, was fehlt, oder Sie bekommen das Geld dafür zurück.",
  "settle.keep_or_refund":
    "Es tut uns leid, dass es so lange gedauert hat. Sie haben die Wahl: Sie behalten die Bestellung, oder Sie schicken sie auf unsere Kosten zurück und bekommen Ihr Geld zurück.",
  "settle.right_or_refund":
    "Wir lösen das für Sie. Sie haben die Wahl: Wir schicken kostenlos den richtigen Artikel, oder Sie bekommen Ihr Geld zurück. Der falsche Artikel geht auf unsere Kosten zurück.",
  "settle.repair_or_refund":
    "Wir lösen das für Sie: Wir reparieren den Artikel kostenlos oder schicken einen neuen. Gelingt das nicht, bekommen Sie Ihr Geld zurück.",
  "settle.partial":
    "Wir möchten das mit Ihnen lösen. Unser Vorschlag ist, einen Teil des Betrags zu erstatten. Darauf stützen wir ihn:",
  "settle.refund_double": "Wir lösen das für Sie: Sie bekommen zurück, was zu viel bezahlt wurde.",
  "settle.subscription":
    "Wir lösen das für Sie: Das Abonnement endet, und was nach Ihrer Kündigung bezahlt wurde, bekommen Sie zurück.",
  "settle.agree":
    "Wir möchten das mit Ihnen lösen. Sagen Sie uns, was Ihnen am liebsten ist: doch noch liefern, ersetzen oder Geld zurück.",
  "representative.received":
    "Wir haben Ihr Schreiben zur Bestellung {order} erhalten, das Sie für unseren Kunden verfasst haben.",
  "representative.personal":
    "Sie erhalten bis zum {date} eine persönliche Antwort von uns oder unserem Anwalt. Bis dahin schicken wir Ihrem Mandanten keine weiteren Nachrichten in dieser Sache.",
  "public.reply":
    "Danke für Ihre Rückmeldung. Wir möchten dem gern mit Ihnen nachgehen. Schreiben Sie uns bitte{contact}. Über eine Bestellung schreiben wir hier nichts, damit Ihre Daten privat bleiben.",
  "position.intro":
    "Im Folgenden steht unsere Stellungnahme zur Beschwerde über die Bestellung {order}{items}. Nach Angabe des Kunden geht es um {matter}.",
  "position.facts": "Dies ist festgehalten, in zeitlicher Reihenfolge:",
  "position.no_facts": "Zu dieser Bestellung ist bei uns nichts festgehalten, was wir vorlegen können.",
  "position.contest_receipt":
    "Auf dieser Grundlage meinen wir, dass das Paket angekommen ist. Wir sind der Auffassung, geliefert zu haben, was vereinbart war.",
  "position.contest": "Auf dieser Grundlage meinen wir, unseren Teil der Vereinbarung erfüllt zu haben.",
  "position.refunded": "Der Betrag wurde bereits erstattet. Wir meinen, dass danach nichts mehr offen ist.",
  "position.open": "Damit können wir nicht zeigen, was genau geschehen ist. Das erkennen wir an.",
  "position.offer": "Wir möchten das lösen. Wir bieten dem Kunden an: {offer}.",
  "position.cooperate": "Wir wirken an einer Lösung mit und beantworten Ihre Fragen.",
  "position.confidential": "Dieses Schriftstück wurde für dieses Schlichtungsverfahren erstellt und ist vertraulich.",
  "offer.resend_or_refund": "die Bestellung erneut schicken oder den Betrag erstatten, nach Wahl des Kunden",
  "offer.missing_or_refund": "schicken, was fehlt, oder das Geld dafür erstatten, nach Wahl des Kunden",
  "offer.replace_or_refund": "kostenlos ersetzen oder den Betrag erstatten, nach Wahl des Kunden",
  "offer.repair_or_refund": "kostenlos reparieren oder ersetzen, andernfalls den Betrag erstatten",
  "offer.partial": "einen Teil des Betrags erstatten, mit einer Erklärung, wie wir auf diesen Teil kommen",
  "offer.partial_amount": "{amount} erstatten",
  "offer.refund": "den Betrag erstatten",
  "defence.parties": "Antragsgegner: {trader}. Antragsteller: der Kunde, der die Bestellung {order} aufgegeben hat.",
  "defence.matter": "Der Streit betrifft die Bestellung {order}{items}. Nach Angabe des Kunden geht es um {matter}.",
  "defence.ask_reject": "Wir bitten Sie, den Antrag abzuweisen.",
  "defence.ask_offer": "Wir bitten Sie, dieses Angebot in Ihrer Entscheidung festzuhalten und das Übrige abzuweisen.",
  "defence.ask_weigh": "Wir bitten Sie, diese Tatsachen zu berücksichtigen, und überlassen Ihnen das Urteil.",
  "outside.mediation_then_ruling":
    "Werden wir uns nicht einig, können Sie WebwinkelKeur kostenlos um Vermittlung bitten: {page}. Danach können Sie den Streit DigiDispuut vorlegen (digidispuut.nl; der Antrag kostet 25 €). Wir nehmen daran teil. Die Entscheidung bindet Sie und uns und tritt an die Stelle eines Gerichtsverfahrens.",
  "outside.member":
    "Werden wir uns nicht einig, können Sie Ihre Beschwerde hier vorlegen: {body} ({site}). Wir sind dort Mitglied und nehmen teil.",
  "outside.residual": "Werden wir uns nicht einig, ist diese Stelle für Sie da: {body} ({site}).",
  "outside.residual_free": "Werden wir uns nicht einig, ist diese Stelle für Sie kostenlos da: {body} ({site}).",
  "outside.we_take_part": "Wir sind bereit, dort teilzunehmen.",
  "outside.not_bound": "Wir haben uns dazu nicht im Voraus verpflichtet.",
  "outside.we_do_not": "Wir sind zur Teilnahme weder bereit noch verpflichtet.",
  "outside.fr_mediator":
    "Bleibt Ihre Beschwerde ungelöst, ist unser Verbrauchermediator für Sie kostenlos da: {name}, {address}, {site}.",
  "outside.no_body": "Wir sind keiner Schlichtungsstelle angeschlossen.",
  "outside.court": "Sie können auch direkt vor Gericht gehen.",
  "subject.arrange": "Ihre Nachricht zur Bestellung {order}: Wir kümmern uns darum",
  "acknowledge.until_plain": "Sie hören bis zum {date} von uns.",
  "settle.partial_plain": "Wir möchten das mit Ihnen lösen. Unser Vorschlag ist, einen Teil des Betrags zu erstatten.",
  "settle.partial_agree": "Sie sagen uns, ob Sie damit einverstanden sind. Wenn nicht, wüssten wir gern, warum.",
  "settle.partial_amount": "Wir möchten das mit Ihnen lösen. Unser Vorschlag ist, {amount} zu erstatten.",
  "settle.partial_amount_shown":
    "Wir möchten das mit Ihnen lösen. Unser Vorschlag ist, {amount} zu erstatten. Darauf stützen wir ihn:",
};
