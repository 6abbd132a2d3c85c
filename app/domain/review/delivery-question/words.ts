import type { Language } from "../../language.ts";

/**
 * All that the mail and the page say which ask a customer whether his order arrived. `{…}` is filled in, `[u-vorm|je-vorm]`
 * follows the shop's choice.
 */
export type QuestionWords = {
  subject: string;
  /** Paragraphs of the mail; `{link}` and `{stop}`, where its reader refuses further ones, each stand alone in one. */
  mail: string[];
  title: string;
  /** Stands above the buttons: the customer knows what his answer is for before he gives it. */
  kept: string;
  rights: string;
  received: string;
  problem: string;
  /** What is recorded as his own words when he presses the first button. */
  receivedWords: string;
  problemLabel: string;
  send: string;
  back: string;
  thanksReceived: string;
  thanksProblem: string;
  answered: string;
  gone: string;
  tooLong: string;
  wordsNeeded: string;
};

export const QUESTION_WORDS: Record<Language, QuestionWords> = {
  nl: {
    subject: "Is bestelling {order} goed bij [u|jou] aangekomen?",
    mail: [
      "Beste klant,",
      "Volgens onze gegevens is [uw|je] bestelling {order} bij {shop} bezorgd. Klopt dat?",
      "Op deze pagina [kunt u|kun je] antwoorden. Er gebeurt pas iets als [u|je] daar op een knop drukt:",
      "{link}",
      "Is er iets niet in orde, dan horen wij dat graag en zoeken wij een oplossing. Dit is de enige mail die [u|je] hierover krijgt.",
      "Met vriendelijke groet,",
      "{shop}",
      "[Wilt u|Wil je] na een bestelling geen vragen meer krijgen? [Meld u|Meld je] hier af:",
      "{stop}",
    ],
    title: "Is bestelling {order} aangekomen?",
    kept: "[Uw|Je] antwoord wordt bij de bestelling bewaard. Het kan worden gebruikt als er later een vraag over de bezorging komt.",
    rights:
      "[U houdt al uw|Je houdt al je] rechten. Zeggen dat de bestelling er is, zegt niets over de staat van de artikelen.",
    received: "Ja, ik heb de bestelling ontvangen",
    problem: "Nee, er is iets niet in orde",
    receivedWords: "Ik heb de bestelling ontvangen.",
    problemLabel: "Wat is er aan de hand?",
    send: "Versturen",
    back: "Terug",
    thanksReceived: "[Dank u. Uw|Dank je. Je] antwoord is bewaard.",
    thanksProblem: "[Dank u|Dank je]. {shop} heeft [uw|je] bericht ontvangen en neemt contact met [u|je] op.",
    answered: "[U hebt|Je hebt] deze vraag al beantwoord. Is er nog iets, neem dan contact op met {shop}.",
    gone: "Deze link werkt niet meer. Neem contact op met {shop} als [u|je] iets wilt laten weten.",
    tooLong: "Maak [uw|je] bericht korter dan 2000 tekens.",
    wordsNeeded: "Schrijf kort wat er aan de hand is.",
  },
  en: {
    subject: "Did order {order} reach you?",
    mail: [
      "Dear customer,",
      "According to our records your order {order} at {shop} was delivered. Is that right?",
      "You can answer on this page. Nothing happens until you press a button there:",
      "{link}",
      "If something is wrong, we would like to hear it and look for a solution. This is the only mail you get about this.",
      "Kind regards,",
      "{shop}",
      "If you want no more questions after an order, unsubscribe here:",
      "{stop}",
    ],
    title: "Did order {order} arrive?",
    kept: "Your answer is kept with the order. It may be used if a question about the delivery comes up later.",
    rights: "You keep all your rights. Saying that the order is there says nothing about the condition of the items.",
    received: "Yes, I received the order",
    problem: "No, something is wrong",
    receivedWords: "I received the order.",
    problemLabel: "What is the matter?",
    send: "Send",
    back: "Back",
    thanksReceived: "Thank you. Your answer has been kept.",
    thanksProblem: "Thank you. {shop} has received your message and will contact you.",
    answered: "You have answered this question before. If there is anything else, please contact {shop}.",
    gone: "This link no longer works. Please contact {shop} if you want to tell us something.",
    tooLong: "Please keep your message under 2000 characters.",
    wordsNeeded: "Please write briefly what is the matter.",
  },
  de: {
    subject: "Ist Bestellung {order} bei Ihnen angekommen?",
    mail: [
      "Guten Tag,",
      "nach unseren Angaben wurde Ihre Bestellung {order} bei {shop} zugestellt. Stimmt das?",
      "Auf dieser Seite können Sie antworten. Es geschieht erst etwas, wenn Sie dort auf einen Knopf drücken:",
      "{link}",
      "Ist etwas nicht in Ordnung, hören wir das gern und suchen eine Lösung. Dies ist die einzige Mail, die Sie dazu bekommen.",
      "Mit freundlichen Grüßen",
      "{shop}",
      "Wenn Sie nach einer Bestellung keine Fragen mehr bekommen möchten, melden Sie sich hier ab:",
      "{stop}",
    ],
    title: "Ist Bestellung {order} angekommen?",
    kept: "Ihre Antwort wird bei der Bestellung aufbewahrt. Sie kann verwendet werden, wenn später eine Frage zur Zustellung entsteht.",
    rights: "Sie behalten alle Ihre Rechte. Dass die Bestellung da ist, sagt nichts über den Zustand der Ware.",
    received: "Ja, ich habe die Bestellung erhalten",
    problem: "Nein, etwas ist nicht in Ordnung",
    receivedWords: "Ich habe die Bestellung erhalten.",
    problemLabel: "Was ist los?",
    send: "Senden",
    back: "Zurück",
    thanksReceived: "Vielen Dank. Ihre Antwort wurde aufbewahrt.",
    thanksProblem: "Vielen Dank. {shop} hat Ihre Nachricht erhalten und meldet sich bei Ihnen.",
    answered: "Sie haben diese Frage schon beantwortet. Wenn noch etwas ist, wenden Sie sich bitte an {shop}.",
    gone: "Dieser Link funktioniert nicht mehr. Bitte wenden Sie sich an {shop}, wenn Sie etwas mitteilen möchten.",
    tooLong: "Bitte halten Sie Ihre Nachricht unter 2000 Zeichen.",
    wordsNeeded: "Bitte schreiben Sie kurz, was los ist.",
  },
  fr: {
    subject: "Votre commande {order} est-elle bien arrivée ?",
    mail: [
      "Bonjour,",
      "Selon nos informations, votre commande {order} chez {shop} a été livrée. Est-ce exact ?",
      "Vous pouvez répondre sur cette page. Rien ne se passe avant que vous y appuyiez sur un bouton :",
      "{link}",
      "Si quelque chose ne va pas, nous aimerions le savoir et cherchons une solution. C'est le seul mail que vous recevez à ce sujet.",
      "Cordialement,",
      "{shop}",
      "Si vous ne souhaitez plus recevoir de questions après une commande, désinscrivez-vous ici :",
      "{stop}",
    ],
    title: "La commande {order} est-elle arrivée ?",
    kept: "Votre réponse est conservée avec la commande. Elle peut servir si une question sur la livraison se pose plus tard.",
    rights: "Vous gardez tous vos droits. Dire que la commande est là ne dit rien de l'état des articles.",
    received: "Oui, j'ai reçu la commande",
    problem: "Non, quelque chose ne va pas",
    receivedWords: "J'ai reçu la commande.",
    problemLabel: "Que se passe-t-il ?",
    send: "Envoyer",
    back: "Retour",
    thanksReceived: "Merci. Votre réponse est conservée.",
    thanksProblem: "Merci. {shop} a reçu votre message et vous contactera.",
    answered: "Vous avez déjà répondu à cette question. Pour toute autre chose, veuillez contacter {shop}.",
    gone: "Ce lien ne fonctionne plus. Veuillez contacter {shop} si vous souhaitez nous dire quelque chose.",
    tooLong: "Veuillez écrire moins de 2000 caractères.",
    wordsNeeded: "Veuillez écrire brièvement ce qui se passe.",
  },
};
