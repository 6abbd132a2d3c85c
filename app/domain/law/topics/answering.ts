import { ground, type Statement, UNION } from "#app/domain/law/statement.ts";

const CONSUMER_OMBUDS_RULES = "consumerombudsman.be";

/** By when a trader answers a customer, a mediator or a body. */
export const ANSWERING: readonly Statement[] = [
  {
    id: "answer-adr-outcome",
    topic: "answering",
    text: {
      nl: "Een geschilleninstantie weigert een zaak binnen 3 weken of komt binnen 90 dagen na het volledige dossier tot een uitkomst. De klant heeft na zijn klacht bij u minstens een jaar om haar te vragen.",
      en: "A dispute body refuses a case within 3 weeks or reaches an outcome within 90 days of the complete file. The customer has at least one year after his complaint to you to ask it.",
      de: "Eine Streitbeilegungsstelle lehnt einen Fall innerhalb von 3 Wochen ab oder kommt innerhalb von 90 Tagen nach vollständiger Akte zu einem Ergebnis. Der Kunde hat nach seiner Beschwerde bei Ihnen mindestens ein Jahr Zeit, sie anzurufen.",
      fr: "Un organisme refuse un dossier dans les 3 semaines ou parvient à une issue dans les 90 jours du dossier complet. Après sa réclamation auprès de vous, le client a au moins un an pour le saisir.",
    },
    grounds: [
      ground(UNION, "primary", "Dir. 2013/11/EU (oesterreich.gv.at; consumerombudsman.be)", "Art. 5(4), 8(e)", {
        articleUnverified: true,
      }),
    ],
  },
  {
    id: "answer-be-information",
    topic: "answering",
    text: {
      nl: "Vraagt de Consumentenombudsdienst om informatie, antwoord dan binnen 10 werkdagen; anders kan het dossier gesloten worden.",
      en: "If the Consumer Mediation Service asks for information, answer within 10 working days; otherwise the file may be closed.",
      de: "Bittet der Ombudsdienst für Verbraucher um Auskunft, antworten Sie innerhalb von 10 Werktagen; sonst kann die Akte geschlossen werden.",
      fr: "Si le Service de Médiation pour le Consommateur demande des informations, répondez sous 10 jours ouvrables ; sinon le dossier peut être clos.",
    },
    grounds: [
      ground("BE", "primary", CONSUMER_OMBUDS_RULES, undefined, {
        url: "https://consumerombudsman.be/rules-of-procedure",
      }),
    ],
  },
  {
    id: "answer-be-recommendation",
    topic: "answering",
    text: {
      nl: "Op een aanbeveling van de Consumentenombudsdienst geeft u binnen 30 dagen een gemotiveerd antwoord. Zonder antwoord gaat de zaak naar de Economische Inspectie, met boetes tot € 25.000.",
      en: "To a recommendation of the Consumer Mediation Service you give a reasoned reply within 30 days. Without it the case goes to the Economic Inspection, with fines up to EUR 25,000.",
      de: "Auf eine Empfehlung des Ombudsdienstes für Verbraucher antworten Sie innerhalb von 30 Tagen mit Begründung. Ohne Antwort geht der Fall an die Wirtschaftsinspektion, mit Geldbußen bis 25.000 EUR.",
      fr: "À une recommandation du Service de Médiation pour le Consommateur, vous donnez une réponse motivée dans les 30 jours. À défaut, le dossier va à l'Inspection économique, avec des amendes jusqu'à 25 000 €.",
    },
    grounds: [
      ground("BE", "primary", "consumentenombudsdienst.be", undefined, { url: "https://consumentenombudsdienst.be" }),
    ],
  },
  {
    id: "answer-nl-webwinkelkeur",
    topic: "answering",
    text: {
      nl: "WebwinkelKeur geeft u 7 dagen om een klacht zelf op te lossen, en nog 7 als de klant dat wil. Daarna volgt bemiddeling.",
      en: "WebwinkelKeur gives you 7 days to solve a complaint yourself, and 7 more if the customer wants that. Then mediation follows.",
      de: "WebwinkelKeur gibt Ihnen 7 Tage, eine Beschwerde selbst zu lösen, und weitere 7, wenn der Kunde das will. Danach folgt die Vermittlung.",
      fr: "WebwinkelKeur vous donne 7 jours pour résoudre vous-même une réclamation, et 7 de plus si le client le veut. Ensuite vient la médiation.",
    },
    grounds: [
      ground("NL", "primary", "WebwinkelKeur, kennisbank", undefined, { url: "https://webwinkelkeur.nl/kennisbank" }),
    ],
  },
  {
    id: "answer-nl-digidispuut",
    topic: "answering",
    text: {
      nl: "Bij DigiDispuut dient u binnen 2 weken uw verweer in, met bewijs; verlenging kan. Zonder verweer gaat de zaak door.",
      en: "At DigiDispuut you file your defence within 2 weeks, with evidence; it can be extended. Without a defence the case goes on.",
      de: "Bei DigiDispuut reichen Sie innerhalb von 2 Wochen Ihre Erwiderung mit Beweisen ein; Verlängerung ist möglich. Ohne Erwiderung geht der Fall weiter.",
      fr: "Chez DigiDispuut, vous déposez votre défense dans les 2 semaines, avec des preuves ; une prolongation est possible. Sans défense, le dossier continue.",
    },
    grounds: [ground("NL", "primary", "DigiDispuut, procesreglement", undefined, { url: "https://digidispuut.nl" })],
  },
  {
    id: "answer-nl-thuiswinkel",
    topic: "answering",
    text: {
      nl: "Leden van Thuiswinkel.org hebben 4 weken om een klacht te behandelen, voordat de klant naar de Geschillencommissie kan.",
      en: "Members of Thuiswinkel.org have 4 weeks to handle a complaint before the customer can go to the Geschillencommissie.",
      de: "Mitglieder von Thuiswinkel.org haben 4 Wochen, eine Beschwerde zu bearbeiten, bevor der Kunde zur Geschillencommissie gehen kann.",
      fr: "Les membres de Thuiswinkel.org ont 4 semaines pour traiter une réclamation avant que le client puisse saisir la Geschillencommissie.",
    },
    grounds: [
      ground("NL", "primary", "De Geschillencommissie", undefined, {
        url: "https://degeschillencommissie.nl/over-ons/commissies/thuiswinkel/",
      }),
    ],
  },
  {
    id: "answer-es-month",
    topic: "answering",
    text: {
      nl: "Een klacht beantwoordt u binnen een maand.",
      en: "You answer a complaint within one month.",
      de: "Eine Beschwerde beantworten Sie innerhalb eines Monats.",
      fr: "Vous répondez à une réclamation dans le mois.",
    },
    grounds: [
      ground("ES", "secondary", "Ley 7/2017", undefined, {
        url: "https://www.boe.es/buscar/act.php?id=BOE-A-2017-12659",
      }),
    ],
  },
  {
    id: "answer-pt-complaints-book",
    topic: "answering",
    text: {
      nl: "Een klacht in het Livro de Reclamações beantwoordt u binnen 15 werkdagen.",
      en: "You answer a complaint in the Livro de Reclamações within 15 working days.",
      de: "Eine Beschwerde im Livro de Reclamações beantworten Sie innerhalb von 15 Werktagen.",
      fr: "Vous répondez à une réclamation au Livro de Reclamações sous 15 jours ouvrables.",
    },
    grounds: [
      ground("PT", "secondary", "Livro de Reclamações Eletrónico", undefined, {
        url: "https://www.livroreclamacoes.pt",
      }),
    ],
  },
  {
    id: "answer-pl-14-days",
    topic: "answering",
    text: {
      nl: "Een klacht beantwoordt u waarschijnlijk binnen 14 dagen; zwijgen geldt dan als instemmen.",
      en: "You probably have to answer a complaint within 14 days; silence would count as consent.",
      de: "Eine Beschwerde müssen Sie wahrscheinlich innerhalb von 14 Tagen beantworten; Schweigen gälte als Zustimmung.",
      fr: "Vous devez probablement répondre à une réclamation dans les 14 jours ; le silence vaudrait accord.",
    },
    grounds: [ground("PL", "unverified", "Ustawa o prawach konsumenta", "Art. 7a")],
  },
  {
    id: "answer-sk-30-days",
    topic: "answering",
    text: {
      nl: "Antwoordt u niet binnen 30 dagen op een verzoek om herstel, dan kan de klant naar de geschilleninstantie.",
      en: "If you do not answer a request for remedy within 30 days, the customer can turn to the dispute body.",
      de: "Antworten Sie nicht innerhalb von 30 Tagen auf ein Abhilfeverlangen, kann sich der Kunde an die Stelle wenden.",
      fr: "Si vous ne répondez pas à une demande de réparation dans les 30 jours, le client peut saisir l'organisme.",
    },
    grounds: [ground("SK", "secondary", "domaunas.sk")],
  },
  {
    id: "answer-cz-30-days",
    topic: "answering",
    text: {
      nl: "Een reclamatie handelt u waarschijnlijk binnen 30 dagen af.",
      en: "You probably have to settle a complaint within 30 days.",
      de: "Eine Reklamation müssen Sie wahrscheinlich innerhalb von 30 Tagen erledigen.",
      fr: "Vous devez probablement régler une réclamation dans les 30 jours.",
    },
    grounds: [ground("CZ", "unverified", "Zákon o ochraně spotřebitele")],
  },
];
