import type { Source } from "#app/domain/disclosure/source.ts";
import type { Rung } from "../rung.ts";

const checkedOn = "2026-11-21";

const OWN_METHOD: Source = { title: "Weerwoord's own way of handling a complaint", checkedOn };

const everyday = {
  doNow: {
    nl: "Antwoord de klant met een oplossing, of met wat u vond en de stukken erbij.",
    en: "Answer the customer with a solution, or with what you found and the documents.",
  },
  customerCan: {
    nl: "De klant kan nog van gedachten veranderen, zijn bank vragen, of naar een bemiddelaar gaan zodra uw antwoord uitblijft of hem niet overtuigt.",
    en: "The customer can still change his mind, ask his bank, or turn to a mediator once your answer does not come or does not convince him.",
  },
};

function answerBy(
  country: string,
  clock: NonNullable<Rung["clock"]>,
  term: Record<"nl" | "en", string>,
  source: Source,
  confidence: Rung["confidence"],
): Rung {
  const words = (language: "nl" | "en") => ({
    title: { nl: "Oplossen of laten zien", en: "Solve it or show the evidence" }[language],
    starts: { nl: "De klacht komt bij u binnen.", en: "The complaint reaches you." }[language],
    doNow: everyday.doNow[language],
    ifNothing: term[language],
    customerCan: everyday.customerCan[language],
  });
  return {
    id: `answer_${country.toLowerCase()}`,
    level: 3,
    ladder: "complaint",
    scope: { traderCountry: [country] },
    starter: "shop",
    clock,
    needs: ["order", "dispatch", "delivery_proof", "refund_status", "return_status"],
    language: "order",
    letter: "answer",
    words: { nl: words("nl"), en: words("en") },
    source,
    confidence,
  };
}

/** What the shop does itself, before anybody else is asked: levels 0 to 3. */
export const OWN_HANDLING: readonly Rung[] = [
  {
    id: "check",
    level: 0,
    ladder: "complaint",
    scope: {},
    starter: "shop",
    needs: ["order", "refund_status", "return_status", "contact_history"],
    language: "order",
    words: {
      nl: {
        title: "Eerst nakijken",
        starts: "De claim komt binnen.",
        doNow:
          "Kijk of dit een herroeping is, of er een retour loopt, of er geld terug is of moet, of er al een claim is, en of een bedrijf bestelde. Dan gaat dat voor.",
        ifNothing: "U zou kunnen betwisten wat u al had toegezegd, of twee keer betalen.",
        customerCan: "De klant wacht op een eerste bericht.",
      },
      en: {
        title: "Check first",
        starts: "The claim arrives.",
        doNow:
          "See whether this is a withdrawal, a return is under way, a refund was made or is due, another claim exists, or a company ordered. Then that comes first.",
        ifNothing: "You might contest what you had promised already, or pay twice.",
        customerCan: "The customer is waiting for a first message.",
      },
    },
    source: OWN_METHOD,
    confidence: "primary",
  },
  {
    id: "acknowledge",
    level: 1,
    ladder: "complaint",
    scope: {},
    starter: "shop",
    clock: "own_answer",
    needs: ["order", "dispatch"],
    language: "order",
    letter: "acknowledge",
    words: {
      nl: {
        title: "Ontvangst bevestigen",
        starts: "De klacht komt bij u binnen.",
        doNow:
          "Stuur de bevestiging: wat u ziet, wat u doet, en wanneer de klant van u hoort. Is de oplossing al duidelijk, bied die dan meteen aan.",
        ifNothing: "De klant weet niet waar hij aan toe is, en gaat eerder naar zijn bank of een bemiddelaar.",
        customerCan: "De klant kan zijn bank vragen het bedrag terug te halen, als zijn betaalwijze dat toelaat.",
      },
      en: {
        title: "Acknowledge",
        starts: "The complaint reaches you.",
        doNow:
          "Send the acknowledgment: what you see, what you do, and by when the customer hears from you. If the solution is clear already, offer it at once.",
        ifNothing: "The customer does not know where he stands, and turns to his bank or a mediator sooner.",
        customerCan: "The customer can ask his bank for the money back, if his way of payment allows it.",
      },
    },
    source: OWN_METHOD,
    confidence: "primary",
  },
  {
    id: "investigate",
    level: 2,
    ladder: "complaint",
    scope: {},
    starter: "shop",
    clock: "own_answer",
    needs: ["carrier_inquiry", "delivery_proof", "photos", "contact_history"],
    language: "order",
    letter: "answer",
    words: {
      nl: {
        title: "Uitzoeken",
        starts: "U hebt de klant laten weten dat u het uitzoekt.",
        doNow:
          "Vraag de vervoerder om het afleverbewijs; alleen de afzender kan dat. Meld verlies of schade op tijd: bij PostNL schade binnen 7 dagen na bezorging en verlies tot 30 dagen na verzending. Voeg toe wat u vindt.",
        ifNothing: "De termijn die u noemde verstrijkt, en de vervoerder neemt een late melding niet meer aan.",
        customerCan:
          "De klant hoeft niets te bewijzen en de vervoerder niet te bellen. Hij wacht niet op de vergoeding van de vervoerder.",
      },
      en: {
        title: "Find out",
        starts: "You told the customer that you are looking into it.",
        doNow:
          "Ask the carrier for the proof of delivery; only the sender can. Report loss or damage in time: with PostNL damage within 7 days after delivery, loss until 30 days after dispatch. Add what you find.",
        ifNothing: "The date you named passes, and the carrier no longer takes a late report.",
        customerCan:
          "The customer does not have to prove anything or call the carrier. He does not wait for the carrier's compensation.",
      },
    },
    source: { title: "Sendcloud: claiming with PostNL; the sender alone can make an inquiry", checkedOn },
    confidence: "secondary",
  },
  {
    id: "answer",
    level: 3,
    ladder: "complaint",
    scope: {},
    starter: "shop",
    clock: "own_answer",
    needs: ["order", "dispatch", "delivery_proof", "refund_status", "return_status"],
    language: "order",
    letter: "answer",
    words: {
      nl: {
        title: "Oplossen of laten zien",
        starts: "Het is uitgezocht, of de termijn die u noemde is om.",
        doNow: everyday.doNow.nl,
        ifNothing: "De klant mag het geschil nu elders voorleggen, en uw zwijgen telt daar tegen u.",
        customerCan: everyday.customerCan.nl,
      },
      en: {
        title: "Solve it or show the evidence",
        starts: "It was looked into, or the date you named has passed.",
        doNow: everyday.doNow.en,
        ifNothing: "The customer may now take the dispute elsewhere, and your silence counts against you there.",
        customerCan: everyday.customerCan.en,
      },
    },
    source: OWN_METHOD,
    confidence: "primary",
  },
  answerBy(
    "ES",
    "es_answer",
    {
      nl: "In Spanje moet een klacht binnen een maand zijn beantwoord.",
      en: "In Spain a complaint has to be answered within a month.",
    },
    { title: "Ley 7/2017", article: "BOE-A-2017-12659", checkedOn },
    "secondary",
  ),
  answerBy(
    "PT",
    "pt_complaints_book",
    {
      nl: "Op een klacht in het Livro de Reclamações moet binnen 15 werkdagen zijn geantwoord.",
      en: "A complaint in the Livro de Reclamações has to be answered within 15 working days.",
    },
    { title: "Livro de Reclamações Eletrónico", url: "https://www.livroreclamacoes.pt", checkedOn },
    "secondary",
  ),
  answerBy(
    "PL",
    "pl_answer",
    {
      nl: "In Polen geldt zwijgen na 14 dagen als instemming met de klacht.",
      en: "In Poland silence after 14 days counts as agreement with the complaint.",
    },
    { title: "Consumer Rights Act", article: "art. 7a", checkedOn },
    "unverified",
  ),
  answerBy(
    "CZ",
    "cz_settlement",
    {
      nl: "In Tsjechië moet een klacht binnen 30 dagen zijn afgehandeld.",
      en: "In Czechia a complaint has to be settled within 30 days.",
    },
    { title: "Czech consumer law; not compared", checkedOn },
    "unverified",
  ),
  answerBy(
    "SK",
    "sk_request",
    {
      nl: "Na 30 dagen zonder antwoord kan de klant naar een geschillenorgaan.",
      en: "After 30 days without an answer the customer can turn to a dispute body.",
    },
    { title: "domaunas.sk (act before 2024)", checkedOn },
    "secondary",
  ),
];
