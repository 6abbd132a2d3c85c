import type { Language } from "../../language.ts";

/** All that the page says on which a customer refuses mails after an order. See filled.ts for its gaps and forms. */
export type UnsubscribeWords = {
  title: string;
  /** What the button does. */
  what: string;
  /** What still comes. */
  stays: string;
  button: string;
  done: string;
  gone: string;
};

export const UNSUBSCRIBE_WORDS: Record<Language, UnsubscribeWords> = {
  nl: {
    title: "Geen vragen meer na een bestelling",
    what: "{shop} stuurt na een bestelling soms een vraag, zoals de mail waarin deze link stond. Na een druk op de knop [krijgt u|krijg je] zulke mails niet meer, en vraagt {shop} ook geen beoordelingssite meer om [u|je] uit te nodigen.",
    stays: "Mails die bij een bestelling horen, zoals de bevestiging of een antwoord op een klacht, blijven komen.",
    button: "Afmelden",
    done: "[U bent|Je bent] afgemeld. {shop} stuurt [u|je] zulke vragen niet meer en vraagt geen beoordelingssite meer om [u|je] uit te nodigen.",
    gone: "Deze link werkt niet meer. Neem contact op met {shop} als [u|je] geen vragen meer wilt krijgen.",
  },
  en: {
    title: "No more questions after an order",
    what: "After an order {shop} sometimes sends a question, such as the mail that held this link. Press the button and you get no such mails any more, and {shop} asks no review site to invite you.",
    stays: "Mails that belong to an order, such as its confirmation or the answer to a complaint, still come.",
    button: "Unsubscribe",
    done: "You are unsubscribed. {shop} sends you no such questions any more and asks no review site to invite you.",
    gone: "This link no longer works. Please contact {shop} if you want no more questions.",
  },
  de: {
    title: "Keine Fragen mehr nach einer Bestellung",
    what: "{shop} schickt nach einer Bestellung manchmal eine Frage, so wie die E-Mail mit diesem Link. Wenn Sie auf den Knopf drücken, bekommen Sie solche E-Mails nicht mehr, und {shop} bittet auch keine Bewertungsseite mehr, Sie einzuladen.",
    stays:
      "E-Mails, die zu einer Bestellung gehören, wie die Bestätigung oder die Antwort auf eine Beschwerde, kommen weiterhin.",
    button: "Abmelden",
    done: "Sie sind abgemeldet. {shop} schickt Ihnen keine solchen Fragen mehr und bittet keine Bewertungsseite mehr, Sie einzuladen.",
    gone: "Dieser Link funktioniert nicht mehr. Bitte wenden Sie sich an {shop}, wenn Sie keine Fragen mehr bekommen möchten.",
  },
  fr: {
    title: "Plus de questions après une commande",
    what: "Après une commande, {shop} envoie parfois une question, comme le message qui contenait ce lien. Appuyez sur le bouton : vous ne recevrez plus de tels messages, et {shop} ne demandera plus à un site d'avis de vous inviter.",
    stays:
      "Les messages liés à une commande, comme sa confirmation ou la réponse à une réclamation, continueront d'arriver.",
    button: "Se désinscrire",
    done: "Votre désinscription est enregistrée. {shop} ne vous enverra plus de telles questions et ne demandera plus à un site d'avis de vous inviter.",
    gone: "Ce lien ne fonctionne plus. Veuillez contacter {shop} si vous ne souhaitez plus recevoir de questions.",
  },
};
