import type { SentenceTexts } from "./sentence-id.ts";

/** `{nom}` est complété. */
export const fr: SentenceTexts = {
  "subject.acknowledge": "Votre message au sujet de la commande {order} : nous cherchons à comprendre",
  "subject.evidence": "Commande {order} : ce que nous avons trouvé",
  "subject.settle": "Commande {order} : la solution que nous vous proposons",
  "subject.statement": "Prise de position sur la commande {order}",
  "letter.salutation": "Bonjour {name},",
  "letter.salutation_plain": "Bonjour,",
  "letter.closing": "Cordialement,",
  "letter.recipient_bank": "À la banque qui traite la contestation",
  "letter.recipient_body": "À l'organisme qui traite la réclamation",
  "letter.carrier": "le transporteur",
  "acknowledge.thanks": "Merci pour votre message du {date}.",
  "acknowledge.not_received":
    "Vous nous écrivez que vous n'avez pas reçu la commande {order}{items}. Nous en sommes désolés et nous cherchons ce qui s'est passé.",
  "acknowledge.other": "Votre message concerne la commande {order}{items}. Nous cherchons ce qui s'est passé.",
  "acknowledge.we_see": "Voici ce que nous voyons à présent :",
  "acknowledge.address": "L'adresse de livraison de votre commande est : {address}.",
  "acknowledge.not_all":
    "Le message d'un livreur ne dit pas tout. Nous demandons donc à {carrier} comment et où le colis a été remis.",
  "acknowledge.where": "Nous demandons à {carrier} où se trouve le colis.",
  "acknowledge.help": "Vous pouvez nous aider. Une réponse à ce message suffit :",
  "acknowledge.question_address": "L'adresse ci-dessus est-elle exacte ?",
  "acknowledge.question_others":
    "Quelqu'un chez vous, un voisin ou un accueil a-t-il pu prendre le colis ? Y avait-il un avis de passage ?",
  "acknowledge.question_words":
    "Voulez-vous nous dire, avec vos propres mots, que le colis n'est pas chez vous ? Cela aide notre recherche.",
  "acknowledge.question_what":
    "Souhaitez-vous ajouter quelque chose sur ce qui ne va pas ? Une photo est la bienvenue, mais pas nécessaire.",
  "acknowledge.no_proof":
    "Vous n'avez rien à prouver et vous n'avez pas à appeler {carrier} ; nous nous en chargeons. Si vous avez une photo ou un message du livreur, nous le verrons volontiers.",
  "acknowledge.until": "Vous aurez de nos nouvelles au plus tard le {date}, même si nous n'avons pas encore terminé.",
  "acknowledge.choice":
    "Si nous ne pouvons pas montrer d'ici là que le colis vous est parvenu, vous choisissez : un nouvel envoi ou le remboursement.",
  "acknowledge.agree":
    "Si nous ne pouvons pas montrer d'ici là que le colis vous est parvenu, nous conviendrons avec vous d'une solution.",
  "evidence.intro":
    "Nous avons cherché ce qui s'est passé avec la commande {order}. Vous lisez ci-dessous ce que nous avons trouvé.",
  "evidence.enclosed": "Les pièces sont jointes à ce message.",
  "evidence.not_received_refused":
    "Sur cette base, nous pensons que le colis est arrivé. C'est pourquoi nous ne remboursons pas le montant pour l'instant et n'envoyons pas de nouvel exemplaire.",
  "evidence.other_refused":
    "Sur cette base, nous pensons avoir respecté notre part de l'accord. C'est pourquoi nous ne remboursons pas le montant pour l'instant.",
  "evidence.open":
    "Cela ne dit pas tout. Nous ne pouvons pas montrer ainsi ce qui s'est passé exactement ; cela reste ouvert. Nous continuons à chercher et vous aurez de nos nouvelles au plus tard le {date}.",
  "evidence.open_offer":
    "Si vous préférez ne pas attendre, nous cherchons volontiers dès maintenant une solution avec vous. Une réponse à ce message suffit.",
  "evidence.overlooked": "Il se peut que quelque chose nous échappe.",
  "evidence.not_your_signature": "N'est-ce pas votre signature ?",
  "evidence.reply":
    "Dites-le-nous, de préférence avant le {date}. Nous examinerons alors à nouveau la situation. Vous pouvez aussi réagir après cette date ; vous ne perdez aucun droit.",
  "settle.thanks": "Merci pour votre patience.",
  "settle.intro": "Nous avons examiné la commande {order}{items}.",
  "settle.resend_or_refund":
    "Nous réglons cela pour vous. Vous choisissez : un nouvel envoi gratuit de la commande, ou le remboursement.",
  "settle.send_or_refund":
    "Nous réglons cela pour vous. Vous choisissez : nous envoyons la commande malgré tout, ou vous êtes remboursé.",
  "settle.replace_or_refund":
    "Nous réglons cela pour vous. Vous choisissez : l'envoi gratuit d'un nouvel exemplaire, ou le remboursement.",
  "settle.refund": "Nous réglons cela pour vous : vous êtes remboursé.",
  "settle.answer": "Dites-nous ce que vous préférez. Une réponse à ce message suffit.",
  "settle.bank":
    "Nous ne nous opposons pas à votre démarche auprès de votre banque. La banque règle le remboursement avec vous ; vous n'avez rien à faire.",
  "settle.refund_made":
    "Le montant a déjà été remboursé. La date à laquelle il arrive sur votre compte dépend de votre banque.",
  "settle.questions": "Quelque chose n'est pas exact ? Répondez simplement à ce message.",
  "fact.ordered": "{date} : la commande {order}{items} a été passée{amount}.",
  "fact.shipped": "{date} : la commande a été expédiée avec {carrier}{number}{ref}.",
  "fact.taken_over": "{when} : {carrier} a pris le colis en charge{ref}.",
  "fact.attempt": "{when} : {carrier} signale une tentative de livraison sans résultat{ref}.",
  "fact.delivered": "{when} : {carrier} signale que le colis a été livré{ref}.",
  "fact.waiting": "{when} : {carrier} signale que le colis attend dans un point de retrait{ref}.",
  "fact.collected": "{when} : {carrier} signale que le colis a été retiré dans un point de retrait{ref}.",
  "fact.returned": "{when} : {carrier} signale que le colis est retourné à l'expéditeur{ref}.",
  "fact.place": "Lieu de livraison indiqué par {carrier} : {place}{ref}.",
  "fact.address_same": "Ce lieu correspond à l'adresse de livraison de la commande : {address}.",
  "fact.address_differs": "Ce lieu diffère de l'adresse de livraison de la commande : {address}.",
  "fact.to_neighbour": "Selon {carrier}, le colis a été remis à un voisin{ref}.",
  "fact.to_household": "Selon {carrier}, le colis a été remis à un membre du foyer{ref}.",
  "fact.to_addressee": "Selon {carrier}, le colis a été remis au destinataire en personne{ref}.",
  "fact.to_safe_place": "Selon {carrier}, le colis a été déposé dans un endroit sans personne{ref}.",
  "fact.in_mailbox": "Selon {carrier}, le colis a été déposé dans la boîte aux lettres{ref}.",
  "fact.chosen": "Selon {carrier}, cela répondait à la demande du destinataire{ref}.",
  "fact.signed_name": "La livraison a été signée. Le nom qui accompagne la signature est {name}{ref}.",
  "fact.signed": "Selon {carrier}, la livraison a été signée{ref}.",
  "fact.received_name": "Réceptionnaire indiqué par {carrier} : {name}{ref}.",
  "fact.pin": "Selon {carrier}, un code a été vérifié à la livraison{ref}.",
  "fact.photo": "Selon {carrier}, une photo a été prise à la livraison{ref}.",
  "fact.refund": "{date} : {amount} ont été remboursés{ref}.",
  "fact.return_requested": "Un retour a été demandé{ref}.",
  "fact.return_open": "Un retour est en cours{ref}.",
  "fact.return_closed": "Un retour est terminé{ref}.",
  "fact.return_declined": "Une demande de retour a été refusée{ref}.",
  "fact.file": "Pièce jointe : {caption}{ref}.",
  "customer.words": "Le {date}, vous nous avez écrit : « {words} »{ref}.",
  "statement.words": "Le {date}, le client a écrit : « {words} »{ref}.",
  "statement.messages": "Les messages du client sont joints{ref}.",
  "statement.address_verified":
    "La vérification de l'adresse de la carte (AVS) a donné le code {code} : concordance complète{ref}.",
  "statement.card_code_verified": "La vérification du code de la carte (CVV) a donné le code M : concordance{ref}.",
  "statement.purchase_ip": "La commande a été passée depuis l'adresse IP {ip}{ref}.",
  "statement.same_address": "Les adresses de facturation et de livraison de la commande sont identiques{ref}.",
  "statement.single_charge": "Un seul débit est enregistré pour cette commande, de {amount}{ref}.",
  "statement.times": "Toutes les heures sont indiquées dans le fuseau horaire {zone}.",
  "exhibit.reference": " (annexe {label})",
};
