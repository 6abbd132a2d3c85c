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
    what: "{shop} stuurt na een bestelling soms een vraag of een uitnodiging voor een beoordeling. Na een druk op de knop [krijgt u|krijg je] die niet meer.",
    stays: "Mails die bij een bestelling horen, zoals de bevestiging of een antwoord op een klacht, blijven komen.",
    button: "Afmelden",
    done: "[U bent|Je bent] afgemeld. {shop} stuurt [u|je] na een bestelling geen vragen of uitnodigingen meer.",
    gone: "Deze link werkt niet meer. Neem contact op met {shop} als [u|je] geen vragen meer wilt krijgen.",
  },
  en: {
    title: "No more questions after an order",
    what: "After an order {shop} sometimes sends a question or an invitation to write a review. Press the button and you will get none any more.",
    stays: "Mails that belong to an order, such as its confirmation or the answer to a complaint, still come.",
    button: "Unsubscribe",
    done: "You are unsubscribed. {shop} will send you no questions or invitations after an order any more.",
    gone: "This link no longer works. Please contact {shop} if you want no more questions.",
  },
  de: {
    title: "Keine Fragen mehr nach einer Bestellung",
    what: "{shop} schickt nach einer Bestellung manchmal eine Frage oder eine Einladung zu einer Bewertung. Wenn Sie auf den Knopf drücken, bekommen Sie keine mehr.",
    stays:
      "E-Mails, die zu einer Bestellung gehören, wie die Bestätigung oder die Antwort auf eine Beschwerde, kommen weiterhin.",
    button: "Abmelden",
    done: "Sie sind abgemeldet. {shop} schickt Ihnen nach einer Bestellung keine Fragen und Einladungen mehr.",
    gone: "Dieser Link funktioniert nicht mehr. Bitte wenden Sie sich an {shop}, wenn Sie keine Fragen mehr bekommen möchten.",
  },
  fr: {
    title: "Plus de questions après une commande",
    what: "Après une commande, {shop} envoie parfois une question ou une invitation à donner un avis. Appuyez sur le bouton et vous n'en recevrez plus.",
    stays:
      "Les messages liés à une commande, comme sa confirmation ou la réponse à une réclamation, continueront d'arriver.",
    button: "Se désinscrire",
    done: "Vous êtes désinscrit. {shop} ne vous enverra plus de questions ni d'invitations après une commande.",
    gone: "Ce lien ne fonctionne plus. Veuillez contacter {shop} si vous ne souhaitez plus recevoir de questions.",
  },
};
