import type { Preference, ReturnCondition } from "#app/domain/evidence/content.ts";
import type { LetterLanguage } from "./sentences/say.ts";

type Words = {
  title: Record<
    | "order"
    | "shipment"
    | "delivery"
    | "inquiry"
    | "payment"
    | "mails"
    | "messages"
    | "reviews"
    | "refunds"
    | "returns"
    | "listing"
    | "packing"
    | "inspection"
    | "preference",
    string
  >;
  label: Record<
    | "order"
    | "placed"
    | "items"
    | "total"
    | "address"
    | "email"
    | "ip"
    | "carrier"
    | "number"
    | "time"
    | "place"
    | "receiver"
    | "signed"
    | "words"
    | "source"
    | "status"
    | "amount"
    | "avs"
    | "cvv"
    | "gateway"
    | "from"
    | "subject"
    | "reason"
    | "file"
    | "hash"
    | "site"
    | "stars"
    | "verified"
    | "match"
    | "text"
    | "since"
    | "page"
    | "read"
    | "changed"
    | "price"
    | "variant"
    | "textHash"
    | "imageHash"
    | "image"
    | "excerpt"
    | "recorded"
    | "weight"
    | "carrierWeight"
    | "serial"
    | "imei"
    | "packed"
    | "inspected"
    | "inspector"
    | "condition"
    | "findings"
    | "photo"
    | "choice"
    | "customerWords",
    string
  >;
  /** What a carrier gave as proof of delivery. */
  proof: Record<"signature" | "photo" | "document", string>;
  /** Whose words a message is; `note`: what the shop wrote down of a telephone call. */
  writer: Record<"customer" | "shop" | "note", string>;
  head: { time: string; source: string; status: string; message: string; place: string };
  yes: string;
  /** Beside a text of which only a part is shown. */
  excerptOf: string;
  /** Beside what was recorded only after the claim. */
  recordedLate: string;
  /** Beside a weight that the carrier says it measured. */
  measured: string;
  condition: Record<ReturnCondition, string>;
  preference: Record<Preference, string>;
  toldBy: Record<"checkout" | "message" | "carrier", string>;
  /** `{later}` is a duration. */
  afterOrder: string;
  dossier: string;
  withdrawn: string;
  /** How a review was found to be about the order, by the rules with which one may be shown. */
  match: Readonly<Record<string, string>>;
  /** Shopify's statuses of a fulfillment event; one that is not here is shown as it came. */
  eventStatus: Readonly<Record<string, string>>;
};

/** Words of the exhibits. Carriers' and customers' own words are quoted as they are. */
export const EXHIBIT_WORDS: Record<LetterLanguage, Words> = {
  nl: {
    title: {
      order: "Bestelling",
      shipment: "Verzending en meldingen van de vervoerder",
      delivery: "Aflevering",
      inquiry: "Antwoord van de vervoerder op onze navraag",
      payment: "Controles bij de betaling",
      mails: "E-mails over de bestelling",
      messages: "Berichten van de klant",
      reviews: "Beoordeling van de klant",
      refunds: "Terugbetalingen",
      returns: "Retouren",
      listing: "Productpagina",
      packing: "Vastgelegd bij het inpakken",
      inspection: "Controle van de retour",
      preference: "Gekozen manier van bezorgen",
    },
    label: {
      order: "Bestelling",
      placed: "Geplaatst",
      items: "Artikelen",
      total: "Totaal",
      address: "Afleveradres",
      email: "E-mail",
      ip: "IP-adres",
      carrier: "Vervoerder",
      number: "Volgnummer",
      time: "Tijdstip",
      place: "Plaats",
      receiver: "Ontvanger",
      signed: "Getekend",
      words: "Tekst van de vervoerder",
      source: "Bron",
      status: "Status",
      amount: "Bedrag",
      avs: "Adrescontrole (AVS)",
      cvv: "Kaartcode (CVV)",
      gateway: "Betaalwijze",
      from: "Van",
      subject: "Onderwerp",
      reason: "Reden",
      since: "Sinds",
      page: "Pagina",
      read: "Gelezen",
      changed: "Laatste wijziging volgens Shopify",
      price: "Prijs",
      variant: "Uitvoering",
      textHash: "SHA-256 van de tekst",
      imageHash: "SHA-256 van de afbeelding",
      image: "Afbeelding",
      excerpt: "Uittreksel",
      recorded: "Vastgelegd",
      weight: "Gewicht",
      carrierWeight: "Gewicht volgens {carrier}",
      serial: "Serienummer",
      imei: "IMEI",
      packed: "Ingepakt",
      inspected: "Gecontroleerd op",
      inspector: "Gecontroleerd door",
      condition: "Bevinding",
      findings: "Toelichting",
      photo: "Foto",
      choice: "Keuze",
      customerWords: "Woorden van de klant",
      text: "Bericht",
      file: "Bestand",
      hash: "SHA-256",
      site: "Beoordelingssite",
      stars: "Waardering",
      verified: "Aankoop volgens de site bevestigd",
      match: "Gekoppeld door",
    },
    writer: { customer: "Klant", shop: "Winkel", note: "Telefoongesprek, notitie van de winkel" },
    proof: { signature: "Handtekening van de ontvanger", photo: "Foto van de aflevering", document: "Afleverbewijs" },
    head: { time: "Tijdstip", source: "Bron", status: "Status", message: "Tekst", place: "Plaats" },
    yes: "ja",
    afterOrder: "{later} na de bestelling",
    excerptOf: "{shown} van {all} alinea's; de hele tekst heeft deze SHA-256",
    recordedLate: "pas na de klacht",
    measured: "gewogen",
    condition: {
      as_sent: "zoals verzonden",
      used: "gebruikt",
      damaged: "beschadigd",
      incomplete: "niet compleet",
      other_item: "een ander artikel",
      empty: "leeg",
    },
    preference: {
      neighbour: "bij de buren",
      safe_place: "een veilige plek",
      mailbox: "de brievenbus",
      pickup_point: "een afhaalpunt",
    },
    toldBy: { checkout: "checkout", message: "bericht", carrier: "vervoerder" },
    dossier: "Dossier",
    withdrawn: "later ingetrokken",
    match: {
      order_id: "het bestelnummer van Shopify dat de site zelf noemt",
      order_reference: "het bestelnummer dat met de uitnodiging meeging en met de beoordeling terugkwam",
      order_reference_and_email: "bestelnummer en e-mailadres samen",
      email_and_only_invitation: "het e-mailadres, en de enige uitnodiging die daarvoor werd verstuurd",
      merchant_choice: "een keuze van de winkel; de site noemt geen bestelling",
    },
    eventStatus: {
      label_purchased: "label aangekocht",
      label_printed: "label afgedrukt",
      ready_for_pickup: "klaar voor afhalen",
      confirmed: "aangemeld",
      carrier_picked_up: "opgehaald door de vervoerder",
      in_transit: "onderweg",
      out_for_delivery: "in bezorging",
      attempted_delivery: "bezorgpoging",
      delayed: "vertraagd",
      delivered: "bezorgd",
      failure: "niet gelukt",
    },
  },
  en: {
    title: {
      order: "Order",
      shipment: "Shipment and the carrier's reports",
      delivery: "Delivery",
      inquiry: "The carrier's answer to our inquiry",
      payment: "Checks at payment",
      mails: "E-mails about the order",
      messages: "Messages of the customer",
      reviews: "Review by the customer",
      refunds: "Refunds",
      returns: "Returns",
      listing: "Product page",
      packing: "Recorded at packing",
      inspection: "Inspection of the return",
      preference: "Chosen way of delivery",
    },
    label: {
      order: "Order",
      placed: "Placed",
      items: "Items",
      total: "Total",
      address: "Shipping address",
      email: "E-mail",
      ip: "IP address",
      carrier: "Carrier",
      number: "Tracking number",
      time: "Time",
      place: "Place",
      receiver: "Receiver",
      signed: "Signed",
      words: "The carrier's text",
      source: "Source",
      status: "Status",
      amount: "Amount",
      avs: "Address check (AVS)",
      cvv: "Card code (CVV)",
      gateway: "Payment method",
      from: "From",
      subject: "Subject",
      reason: "Reason",
      since: "Since",
      page: "Page",
      read: "Read",
      changed: "Last change according to Shopify",
      price: "Price",
      variant: "Variant",
      textHash: "SHA-256 of the text",
      imageHash: "SHA-256 of the picture",
      image: "Picture",
      excerpt: "Excerpt",
      recorded: "Recorded",
      weight: "Weight",
      carrierWeight: "Weight according to {carrier}",
      serial: "Serial number",
      imei: "IMEI",
      packed: "Packed",
      inspected: "Inspected on",
      inspector: "Inspected by",
      condition: "Finding",
      findings: "Explanation",
      photo: "Photo",
      choice: "Choice",
      customerWords: "The customer's words",
      text: "Message",
      file: "File",
      hash: "SHA-256",
      site: "Review site",
      stars: "Rating",
      verified: "Purchase confirmed by the site",
      match: "Matched by",
    },
    writer: { customer: "Customer", shop: "Shop", note: "Telephone call, noted by the shop" },
    proof: { signature: "Signature of the receiver", photo: "Photo of the delivery", document: "Proof of delivery" },
    head: { time: "Time", source: "Source", status: "Status", message: "Text", place: "Place" },
    yes: "yes",
    afterOrder: "{later} after the order",
    excerptOf: "{shown} of {all} paragraphs; the whole text has this SHA-256",
    recordedLate: "only after the claim",
    measured: "weighed",
    condition: {
      as_sent: "as sent",
      used: "used",
      damaged: "damaged",
      incomplete: "not complete",
      other_item: "another item",
      empty: "empty",
    },
    preference: {
      neighbour: "with the neighbours",
      safe_place: "a safe place",
      mailbox: "the mailbox",
      pickup_point: "a pick-up point",
    },
    toldBy: { checkout: "checkout", message: "message", carrier: "carrier" },
    dossier: "Dossier",
    withdrawn: "withdrawn later",
    match: {
      order_id: "Shopify's order number, which the site names itself",
      order_reference: "the order number that went with the invitation and came back with the review",
      order_reference_and_email: "order number and e-mail address together",
      email_and_only_invitation: "the e-mail address, and the only invitation that was sent to it before",
      merchant_choice: "a choice of the shop; the site names no order",
    },
    eventStatus: {
      label_purchased: "label purchased",
      label_printed: "label printed",
      ready_for_pickup: "ready for pickup",
      confirmed: "confirmed",
      carrier_picked_up: "picked up by the carrier",
      in_transit: "in transit",
      out_for_delivery: "out for delivery",
      attempted_delivery: "delivery attempt",
      delayed: "delayed",
      delivered: "delivered",
      failure: "failed",
    },
  },
  de: {
    title: {
      order: "Bestellung",
      shipment: "Versand und Meldungen des Paketdienstes",
      delivery: "Zustellung",
      inquiry: "Antwort des Transportunternehmens auf unsere Nachfrage",
      payment: "Prüfungen bei der Zahlung",
      mails: "E-Mails zur Bestellung",
      messages: "Nachrichten des Kunden",
      reviews: "Bewertung des Kunden",
      refunds: "Erstattungen",
      returns: "Rücksendungen",
      listing: "Produktseite",
      packing: "Beim Packen festgehalten",
      inspection: "Prüfung der Rücksendung",
      preference: "Gewünschte Zustellung",
    },
    label: {
      order: "Bestellung",
      placed: "Aufgegeben",
      items: "Artikel",
      total: "Summe",
      address: "Lieferadresse",
      email: "E-Mail",
      ip: "IP-Adresse",
      carrier: "Paketdienst",
      number: "Sendungsnummer",
      time: "Zeit",
      place: "Ort",
      receiver: "Empfänger",
      signed: "Unterschrieben",
      words: "Text des Paketdienstes",
      source: "Quelle",
      status: "Status",
      amount: "Betrag",
      avs: "Adressprüfung (AVS)",
      cvv: "Kartencode (CVV)",
      gateway: "Zahlungsart",
      from: "Von",
      subject: "Betreff",
      reason: "Grund",
      since: "Seit",
      page: "Seite",
      read: "Gelesen",
      changed: "Letzte Änderung laut Shopify",
      price: "Preis",
      variant: "Ausführung",
      textHash: "SHA-256 des Textes",
      imageHash: "SHA-256 des Bildes",
      image: "Bild",
      excerpt: "Auszug",
      recorded: "Festgehalten",
      weight: "Gewicht",
      carrierWeight: "Gewicht laut {carrier}",
      serial: "Seriennummer",
      imei: "IMEI",
      packed: "Eingepackt",
      inspected: "Geprüft am",
      inspector: "Geprüft von",
      condition: "Befund",
      findings: "Erläuterung",
      photo: "Foto",
      choice: "Wunsch",
      customerWords: "Worte des Kunden",
      text: "Nachricht",
      file: "Datei",
      hash: "SHA-256",
      site: "Bewertungsportal",
      stars: "Bewertung",
      verified: "Kauf vom Portal bestätigt",
      match: "Zugeordnet durch",
    },
    writer: { customer: "Kunde", shop: "Shop", note: "Telefonat, Notiz des Shops" },
    proof: { signature: "Unterschrift des Empfängers", photo: "Foto der Zustellung", document: "Zustellnachweis" },
    head: { time: "Zeit", source: "Quelle", status: "Status", message: "Text", place: "Ort" },
    yes: "ja",
    afterOrder: "{later} nach der Bestellung",
    excerptOf: "{shown} von {all} Absätzen; der ganze Text hat diesen SHA-256",
    recordedLate: "erst nach der Beschwerde",
    measured: "gewogen",
    condition: {
      as_sent: "wie verschickt",
      used: "gebraucht",
      damaged: "beschädigt",
      incomplete: "nicht vollständig",
      other_item: "ein anderer Artikel",
      empty: "leer",
    },
    preference: {
      neighbour: "bei den Nachbarn",
      safe_place: "ein sicherer Ort",
      mailbox: "der Briefkasten",
      pickup_point: "eine Abholstelle",
    },
    toldBy: { checkout: "Kasse", message: "Nachricht", carrier: "Paketdienst" },
    dossier: "Unterlagen",
    withdrawn: "später zurückgenommen",
    match: {
      order_id: "die Bestellnummer von Shopify, die das Portal selbst nennt",
      order_reference: "die Bestellnummer, die mit der Einladung mitging und mit der Bewertung zurückkam",
      order_reference_and_email: "Bestellnummer und E-Mail-Adresse zusammen",
      email_and_only_invitation: "die E-Mail-Adresse und die einzige Einladung, die vorher dorthin ging",
      merchant_choice: "eine Wahl des Shops; das Portal nennt keine Bestellung",
    },
    eventStatus: {
      label_purchased: "Etikett gekauft",
      label_printed: "Etikett gedruckt",
      ready_for_pickup: "abholbereit",
      confirmed: "angekündigt",
      carrier_picked_up: "vom Paketdienst übernommen",
      in_transit: "unterwegs",
      out_for_delivery: "in Zustellung",
      attempted_delivery: "Zustellversuch",
      delayed: "verzögert",
      delivered: "zugestellt",
      failure: "nicht gelungen",
    },
  },
  fr: {
    title: {
      order: "Commande",
      shipment: "Expédition et messages du transporteur",
      delivery: "Livraison",
      inquiry: "Réponse du transporteur à notre demande",
      payment: "Vérifications du paiement",
      mails: "E-mails relatifs à la commande",
      messages: "Messages du client",
      reviews: "Avis du client",
      refunds: "Remboursements",
      returns: "Retours",
      listing: "Page du produit",
      packing: "Noté à l'emballage",
      inspection: "Contrôle du retour",
      preference: "Mode de livraison choisi",
    },
    label: {
      order: "Commande",
      placed: "Passée le",
      items: "Articles",
      total: "Total",
      address: "Adresse de livraison",
      email: "E-mail",
      ip: "Adresse IP",
      carrier: "Transporteur",
      number: "Numéro de suivi",
      time: "Date et heure",
      place: "Lieu",
      receiver: "Réceptionnaire",
      signed: "Signé",
      words: "Texte du transporteur",
      source: "Source",
      status: "Statut",
      amount: "Montant",
      avs: "Vérification de l'adresse (AVS)",
      cvv: "Code de la carte (CVV)",
      gateway: "Moyen de paiement",
      from: "De",
      subject: "Objet",
      reason: "Motif",
      since: "Depuis le",
      page: "Page",
      read: "Lue le",
      changed: "Dernière modification selon Shopify",
      price: "Prix",
      variant: "Variante",
      textHash: "SHA-256 du texte",
      imageHash: "SHA-256 de l'image",
      image: "Image",
      excerpt: "Extrait",
      recorded: "Noté le",
      weight: "Poids",
      carrierWeight: "Poids selon {carrier}",
      serial: "Numéro de série",
      imei: "IMEI",
      packed: "Emballé",
      inspected: "Contrôlé le",
      inspector: "Contrôlé par",
      condition: "Constat",
      findings: "Précision",
      photo: "Photo",
      choice: "Choix",
      customerWords: "Mots du client",
      text: "Message",
      file: "Fichier",
      hash: "SHA-256",
      site: "Site d'avis",
      stars: "Note",
      verified: "Achat confirmé par le site",
      match: "Rattaché par",
    },
    writer: { customer: "Client", shop: "Boutique", note: "Appel téléphonique, note de la boutique" },
    proof: { signature: "Signature du destinataire", photo: "Photo de la livraison", document: "Preuve de livraison" },
    head: { time: "Date et heure", source: "Source", status: "Statut", message: "Texte", place: "Lieu" },
    yes: "oui",
    afterOrder: "{later} après la commande",
    excerptOf: "{shown} paragraphes sur {all} ; le texte entier a ce SHA-256",
    recordedLate: "seulement après la réclamation",
    measured: "pesé",
    condition: {
      as_sent: "tel qu'envoyé",
      used: "utilisé",
      damaged: "endommagé",
      incomplete: "incomplet",
      other_item: "un autre article",
      empty: "vide",
    },
    preference: {
      neighbour: "chez les voisins",
      safe_place: "un endroit sûr",
      mailbox: "la boîte aux lettres",
      pickup_point: "un point de retrait",
    },
    toldBy: { checkout: "commande", message: "message", carrier: "transporteur" },
    dossier: "Dossier",
    withdrawn: "retiré ensuite",
    match: {
      order_id: "le numéro de commande Shopify que le site indique lui-même",
      order_reference: "le numéro de commande joint à l'invitation et revenu avec l'avis",
      order_reference_and_email: "le numéro de commande et l'adresse e-mail ensemble",
      email_and_only_invitation: "l'adresse e-mail, et la seule invitation qui y avait été envoyée",
      merchant_choice: "un choix de la boutique ; le site ne nomme aucune commande",
    },
    eventStatus: {
      label_purchased: "étiquette achetée",
      label_printed: "étiquette imprimée",
      ready_for_pickup: "prêt à retirer",
      confirmed: "annoncé",
      carrier_picked_up: "pris en charge par le transporteur",
      in_transit: "en transit",
      out_for_delivery: "en cours de livraison",
      attempted_delivery: "tentative de livraison",
      delayed: "retardé",
      delivered: "livré",
      failure: "échec",
    },
  },
};
