import { ground, type Statement, UNION } from "#app/domain/law/statement.ts";

const UNNUMBERED = { articleUnverified: true } as const;

/** What may be done with reviews, and with what a shop keeps of its customers. */
export const REVIEWS_AND_DATA: readonly Statement[] = [
  {
    id: "reviews-only-content-customers",
    topic: "reviews",
    text: {
      nl: "Nodigt u alleen tevreden klanten uit om een beoordeling te schrijven, dan misleidt het gemiddelde. Een open klacht mag een uitnodiging uitstellen, niet schrappen. Geef er geen beloning voor en vraag niet om sterren.",
      en: "If you invite only content customers to write a review, the average misleads. An open complaint may postpone an invitation, not cancel it. Give no reward and ask for no stars.",
      de: "Laden Sie nur zufriedene Kunden zu einer Bewertung ein, führt der Durchschnitt irre. Eine offene Beschwerde darf eine Einladung verschieben, nicht streichen. Geben Sie keine Belohnung und bitten Sie nicht um Sterne.",
      fr: "Si vous n'invitez que les clients satisfaits à donner un avis, la moyenne trompe. Une réclamation en cours peut retarder une invitation, pas l'annuler. Ne donnez pas de récompense et ne demandez pas d'étoiles.",
    },
    grounds: [
      ground("NL", "secondary", "ACM, leidraad reviews"),
      ground(UNION, "unverified", "Dir. 2005/29/EC", "Annex I"),
    ],
  },
  {
    id: "reviews-mail-is-advertising",
    topic: "reviews",
    text: {
      nl: "In Duitsland is een mail met de vraag of de klant tevreden is, reclame: daarvoor is toestemming nodig, of de uitzondering van § 7(3) UWG.",
      en: "In Germany a mail that asks whether the customer is satisfied is advertising: it needs consent, or the exception of § 7(3) UWG.",
      de: "Eine E-Mail mit der Frage, ob der Kunde zufrieden ist, ist Werbung: Sie braucht eine Einwilligung oder die Ausnahme des § 7 Abs. 3 UWG.",
      fr: "En Allemagne, un e-mail demandant si le client est satisfait est de la publicité : il faut son accord, ou l'exception du § 7(3) UWG.",
    },
    grounds: [ground("DE", "secondary", "BGH VI ZR 225/17", "§ 7(3) UWG")],
  },
  {
    id: "reviews-mark-without-right",
    topic: "reviews",
    text: {
      nl: "Een keurmerk tonen waarvoor u geen toestemming hebt, is altijd oneerlijk.",
      en: "To show a quality mark without authorisation is always unfair.",
      de: "Ein Gütesiegel ohne Genehmigung zu zeigen ist immer unlauter.",
      fr: "Afficher un label sans autorisation est toujours déloyal.",
    },
    grounds: [ground(UNION, "unverified", "Dir. 2005/29/EC", "Annex I, no. 2")],
  },
  {
    id: "data-bases",
    topic: "data",
    text: {
      nl: "Bewijs bewaren mag om de overeenkomst uit te voeren en u tegen claims te verweren. Bewaar alleen wat voor het geschil nodig is.",
      en: "Evidence may be kept to perform the contract and to defend yourself against claims. Keep only what the dispute needs.",
      de: "Beweise dürfen Sie aufbewahren, um den Vertrag zu erfüllen und sich gegen Ansprüche zu verteidigen. Bewahren Sie nur auf, was der Streit braucht.",
      fr: "Vous pouvez conserver des preuves pour exécuter le contrat et vous défendre contre des réclamations. Ne gardez que ce que le litige exige.",
    },
    grounds: [ground(UNION, "secondary", "GDPR (chargebacks.ie)", "Art. 6(1)(b), (f)", UNNUMBERED)],
  },
  {
    id: "data-erasure-and-claims",
    topic: "data",
    text: {
      nl: "Een verzoek om te wissen mag u weigeren voor de gegevens die een lopende of te verwachten claim nodig heeft, zo lang als die duurt. De rest gaat weg, en u vertelt de klant wat u deed.",
      en: "You may refuse to erase the data that an open or expected claim needs, for as long as it lasts. The rest goes, and you tell the customer what you did.",
      de: "Die Löschung dürfen Sie für die Daten verweigern, die ein offener oder zu erwartender Anspruch braucht, solange er dauert. Der Rest wird gelöscht, und Sie sagen dem Kunden, was Sie getan haben.",
      fr: "Vous pouvez refuser d'effacer les données nécessaires à une réclamation en cours ou prévisible, tant qu'elle dure. Le reste est effacé, et vous dites au client ce que vous avez fait.",
    },
    grounds: [ground(UNION, "unverified", "GDPR", "Art. 17(3)(e), 18, 12(4)")],
  },
  {
    id: "data-erasure-by-itself",
    topic: "data",
    text: {
      nl: "Ook zonder verzoek wist u gegevens zodra het doel bereikt is.",
      en: "Without a request too, you erase data once their purpose is fulfilled.",
      de: "Auch ohne Antrag löschen Sie Daten, sobald ihr Zweck erfüllt ist.",
      fr: "Même sans demande, vous effacez les données une fois leur finalité atteinte.",
    },
    grounds: [ground(UNION, "secondary", "GDPR (gdprhub.eu)", "Art. 5(1)(e), 17(1)(a)", UNNUMBERED)],
  },
  {
    id: "data-human-decision",
    topic: "data",
    text: {
      nl: "Een score waar een ander sterk op leunt, is zelf al een geautomatiseerd besluit. Laat daarom altijd een mens over een claim beslissen.",
      en: "A score on which another draws strongly is an automated decision in itself. So always let a person decide on a claim.",
      de: "Ein Score, auf den sich ein anderer maßgeblich stützt, ist selbst schon eine automatisierte Entscheidung. Lassen Sie daher immer einen Menschen über einen Anspruch entscheiden.",
      fr: "Un score sur lequel un autre se fonde de manière déterminante est déjà une décision automatisée. Laissez donc toujours une personne décider d'une réclamation.",
    },
    grounds: [ground(UNION, "secondary", "C-634/21 SCHUFA (7.12.2023; gdprhub.eu, iapp.org)", "GDPR, Art. 22")],
  },
  {
    id: "data-no-shared-blacklist",
    topic: "data",
    text: {
      nl: "Een lijst van lastige klanten delen met andere ondernemingen mag niet zonder vergunning van de Autoriteit Persoonsgegevens.",
      en: "A list of difficult customers may not be shared with other businesses without a licence of the Dutch data protection authority.",
      de: "Eine Liste schwieriger Kunden darf ohne Genehmigung der niederländischen Datenschutzbehörde nicht mit anderen Unternehmen geteilt werden.",
      fr: "Une liste de clients difficiles ne peut être partagée avec d'autres entreprises sans autorisation de l'autorité néerlandaise de protection des données.",
    },
    grounds: [ground("NL", "secondary", "ondernemersklankbord.nl (28.1.2026); accountancyvanmorgen.nl (22.10.2021)")],
  },
  {
    id: "data-confidential-procedure",
    topic: "data",
    text: {
      nl: "De procedure bij de geschilleninstantie is vertrouwelijk: publiceer niets daaruit.",
      en: "The procedure at the dispute body is confidential: publish nothing of it.",
      de: "Das Verfahren bei der Streitbeilegungsstelle ist vertraulich: Veröffentlichen Sie nichts daraus.",
      fr: "La procédure devant l'organisme est confidentielle : n'en publiez rien.",
    },
    grounds: [
      ground("AT", "primary", "verbraucherschlichtung.at", undefined, { url: "https://verbraucherschlichtung.at" }),
      ground("LU", "primary", "mediateurconsommation.lu", undefined, { url: "https://mediateurconsommation.lu" }),
    ],
  },
];
