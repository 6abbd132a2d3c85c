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
  "acknowledge.we_see": "Voici ce que nous voyons à présent :",
  "acknowledge.address": "L'adresse de livraison de votre commande est : {address}.",
  "acknowledge.not_all":
    "Le message d'un livreur ne dit pas tout. Nous demandons donc à {carrier} comment et où le colis a été remis.",
  "acknowledge.where": "Nous demandons à {carrier} où se trouve le colis.",
  "inquiry.open": "Depuis le {date}, une recherche du colis est en cours auprès de {carrier}.",
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
  "fact.to_neighbour_at": "Selon {carrier}, le colis a été remis aux voisins du numéro {number}{ref}.",
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
  "fact.signature_enclosed": "La signature que {carrier} nous a transmise est jointe{ref}.",
  "fact.photo_enclosed": "La photo que {carrier} nous a transmise est jointe{ref}.",
  "fact.document_enclosed": "La preuve de livraison que {carrier} nous a transmise est jointe{ref}.",
  "fact.told_otherwise": "Au sujet de la même livraison, {source} signale autre chose{ref}.",
  "fact.refund": "{date} : {amount} ont été remboursés{ref}.",
  "fact.return_requested": "Un retour a été demandé{ref}.",
  "fact.return_open": "Un retour est en cours{ref}.",
  "fact.return_closed": "Un retour est terminé{ref}.",
  "fact.return_declined": "Une demande de retour a été refusée{ref}.",
  "fact.packed": "{when} : nous avons noté que le colis emballé pesait {weight}{ref}.",
  "fact.packed_goods": "{when} : nous avons noté ce qui a été emballé : {note}{ref}.",
  "fact.serial": "{when} : à l'emballage, nous avons noté le numéro de série {number}{ref}.",
  "fact.imei": "{when} : à l'emballage, nous avons noté l'IMEI {number}{ref}.",
  "fact.recorded_late": "Cela n'a été noté qu'après la réclamation.",
  "fact.carrier_weighed": "{carrier} a pesé le colis : {weight}{ref}.",
  "fact.carrier_weight_named": "{carrier} indique pour le colis un poids de {weight}{ref}.",
  "fact.weight_less": "C'est {difference} de moins que ce que nous avons noté à l'emballage.",
  "fact.inspected_as_sent": "{date} : {inspector} a contrôlé le retour et l'a trouvé tel qu'envoyé{findings}{ref}.",
  "fact.inspected_used": "{date} : {inspector} a contrôlé le retour et a trouvé des traces d'usage{findings}{ref}.",
  "fact.inspected_damaged": "{date} : {inspector} a contrôlé le retour et a trouvé un dommage{findings}{ref}.",
  "fact.inspected_incomplete": "{date} : {inspector} a contrôlé le retour ; il n'était pas complet{findings}{ref}.",
  "fact.inspected_other_item":
    "{date} : {inspector} a contrôlé le retour ; il contenait un autre article{findings}{ref}.",
  "fact.inspected_empty": "{date} : {inspector} a contrôlé le retour ; l'emballage était vide{findings}{ref}.",
  "fact.inspected_serial": "L'article retourné porte le numéro de série {number}{ref}.",
  "fact.inspected_imei": "L'article retourné porte l'IMEI {number}{ref}.",
  "fact.number_differs": "Ce n'est pas un numéro que nous avons noté à l'emballage.",
  "fact.number_same": "Nous avions noté ce numéro à l'emballage.",
  "fact.preferred_neighbour": "Pour cette livraison, la remise aux voisins a été demandée : « {words} »{ref}.",
  "fact.preferred_safe_place": "Pour cette livraison, un endroit sûr a été demandé : « {words} »{ref}.",
  "fact.preferred_mailbox": "Pour cette livraison, la boîte aux lettres a été demandée : « {words} »{ref}.",
  "fact.preferred_pickup_point": "Pour cette livraison, un point de retrait a été demandé : « {words} »{ref}.",
  "fact.listing":
    "{when} : {later} après la commande, nous avons conservé la page du produit « {title} » telle qu'elle était alors{ref}.",
  "fact.listing_unchanged":
    "{when} : nous avons conservé la page du produit « {title} »{ref}. Selon Shopify, elle n'a pas changé depuis avant la commande.",
  "fact.policy": "La politique « {title} » figure avec ce texte depuis le {date}{ref}.",
  "fact.file": "Pièce jointe : {caption}{ref}.",
  "customer.words": "Le {date}, vous nous avez écrit : « {words} »{ref}.",
  "statement.words": "Le {date}, le client a écrit : « {words} »{ref}.",
  "customer.review": "Le {date}, vous avez écrit un avis sur {site}{stars} : « {words} »{ref}.",
  "statement.review": "Le {date}, le client a écrit un avis sur cette commande sur {site}{stars} : « {words} »{ref}.",
  "statement.mail":
    "Le {date}, un e-mail relatif à la commande a été envoyé au client ; Shopify a noté : « {words} »{ref}.",
  "statement.messages": "Les messages du client sont joints{ref}.",
  "statement.shop_records": "Ce que nous avons écrit au client et nos notes d'appels téléphoniques sont joints{ref}.",
  "statement.carrier_answer": "{date} : à notre demande, {carrier} répond : « {words} »{ref}.",
  "statement.address_verified":
    "La vérification de l'adresse de la carte (AVS) a donné le code {code} : concordance complète{ref}.",
  "statement.card_code_verified": "La vérification du code de la carte (CVV) a donné le code M : concordance{ref}.",
  "statement.purchase_ip": "La commande a été passée depuis l'adresse IP {ip}{ref}.",
  "statement.same_address": "Les adresses de facturation et de livraison de la commande sont identiques{ref}.",
  "statement.single_charge": "Un seul débit est enregistré pour cette commande, de {amount}{ref}.",
  "statement.times": "Toutes les heures sont indiquées dans le fuseau horaire {zone}.",
  "exhibit.reference": " (annexe {label})",
  "subject.representative": "Votre courrier au sujet de la commande {order}",
  "subject.defence": "Mémoire en défense sur la commande {order}",
  "subject.public": "Réponse à un message public",
  "letter.salutation_formal": "Madame, Monsieur,",
  "acknowledge.sorry": "Nous en sommes désolés.",
  "acknowledge.look_into": "Nous cherchons ce qui s'est passé.",
  "acknowledge.arrange": "Nous nous en occupons.",
  "opening.product_not_received": "Vous nous écrivez que vous n'avez pas reçu la commande {order}{items}.",
  "opening.partly_received": "Vous nous écrivez qu'il manque quelque chose dans la commande {order}{items}.",
  "opening.late_delivery": "Vous nous écrivez que la commande {order}{items} est ou était en retard.",
  "opening.damaged": "Vous nous écrivez que quelque chose est endommagé dans la commande {order}{items}.",
  "opening.not_as_described":
    "Vous nous écrivez que la commande {order}{items} n'est pas conforme à la description ou ne fonctionne pas bien.",
  "opening.wrong_item": "Vous nous écrivez que vous avez reçu un autre article avec la commande {order}{items}.",
  "opening.guarantee": "Vous nous écrivez que quelque chose de la commande {order}{items} présente un défaut.",
  "opening.withdrawal":
    "Vous nous faites savoir que vous vous rétractez de l'achat de la commande {order}{items}. Aucun motif n'est nécessaire.",
  "opening.cancelled_before_dispatch":
    "Vous nous écrivez que vous avez annulé la commande {order}{items} avant son envoi.",
  "opening.credit_not_processed": "Vous nous écrivez que vous attendez le remboursement de la commande {order}{items}.",
  "opening.return_not_received":
    "Vous nous écrivez que vous avez renvoyé la commande {order}{items} et que vous n'en avez pas encore de nouvelles.",
  "opening.return": "Votre message concerne votre retour de la commande {order}{items}.",
  "opening.duplicate": "Vous nous écrivez que la commande {order}{items} a été payée deux fois.",
  "opening.unrecognized": "Vous nous écrivez que vous ne reconnaissez pas le paiement de la commande {order}{items}.",
  "opening.subscription_cancelled":
    "Vous nous écrivez que vous avez résilié l'abonnement de la commande {order}{items}.",
  "opening.formal_notice":
    "Vous nous mettez en demeure au sujet de la commande {order}{items}. Nous prenons cela au sérieux.",
  "opening.other": "Votre message concerne la commande {order}{items}.",
  "matter.product_not_received": "une commande non reçue",
  "matter.partly_received": "une commande reçue incomplète",
  "matter.late_delivery": "une livraison tardive",
  "matter.damaged": "un article endommagé",
  "matter.not_as_described": "un article non conforme à la description ou qui ne fonctionne pas bien",
  "matter.wrong_item": "un article erroné",
  "matter.guarantee": "un défaut couvert par la garantie",
  "matter.withdrawal": "une rétractation et le remboursement",
  "matter.cancelled_before_dispatch": "une annulation avant l'expédition",
  "matter.credit_not_processed": "un remboursement non reçu",
  "matter.return_not_received": "un retour envoyé mais non arrivé",
  "matter.return": "le contenu d'un retour",
  "matter.duplicate": "un double paiement",
  "matter.unrecognized": "un paiement non reconnu",
  "matter.subscription_cancelled": "un abonnement résilié",
  "matter.formal_notice": "une mise en demeure",
  "matter.other": "une commande",
  "acknowledge.question_missing": "Que manque-t-il ?",
  "acknowledge.question_packaging":
    "Le carton était-il ouvert ou abîmé à l'arrivée ? Une photo est la bienvenue, mais pas nécessaire.",
  "acknowledge.question_still_wanted": "Souhaitez-vous encore la commande ?",
  "acknowledge.question_what_wrong": "Qu'est-ce qui ne va pas ? Une photo est la bienvenue, mais pas nécessaire.",
  "acknowledge.question_wish": "Que préférez-vous : une réparation, un nouvel article ou autre chose ?",
  "acknowledge.question_what_came":
    "Qu'y avait-il dans le colis ? Une photo ou un numéro de série aide, mais n'est pas nécessaire.",
  "acknowledge.question_sent_back": "Avez-vous déjà renvoyé l'article ? Nous aimerions alors savoir quand, à peu près.",
  "acknowledge.question_returned_what": "Qu'avez-vous renvoyé, et quand, à peu près ?",
  "acknowledge.question_whole_or_part": "S'agit-il de toute la commande ou d'une partie ?",
  "acknowledge.question_which_charges":
    "Quels sont les deux paiements que vous voyez ? Le jour et le montant suffisent.",
  "acknowledge.question_household_card": "Quelqu'un chez vous a-t-il pu passer la commande ?",
  "acknowledge.question_when_cancelled": "Quand avez-vous résilié, si vous vous en souvenez ?",
  "evidence.refunded": "Le montant a déjà été remboursé. C'est pourquoi nous ne le remboursons pas une seconde fois.",
  "settle.missing_or_refund":
    "Nous réglons cela pour vous. Vous choisissez : l'envoi gratuit de ce qui manque, ou le remboursement correspondant.",
  "settle.keep_or_refund":
    "Nous sommes désolés que cela ait pris autant de temps. Vous choisissez : garder la commande, ou la renvoyer à nos frais et être remboursé.",
  "settle.right_or_refund":
    "Nous réglons cela pour vous. Vous choisissez : l'envoi gratuit du bon article, ou le remboursement. Le mauvais article nous revient à nos frais.",
  "settle.repair_or_refund":
    "Nous réglons cela pour vous : nous réparons l'article gratuitement ou en envoyons un nouveau. Si cela ne réussit pas, vous êtes remboursé.",
  "settle.partial":
    "Nous souhaitons régler cela avec vous. Nous proposons de rembourser une partie du montant. Voici sur quoi nous nous fondons :",
  "settle.refund_double": "Nous réglons cela pour vous : ce qui a été payé en trop vous est remboursé.",
  "settle.subscription":
    "Nous réglons cela pour vous : l'abonnement prend fin, et ce qui a été payé après votre résiliation vous est remboursé.",
  "settle.agree":
    "Nous souhaitons régler cela avec vous. Dites-nous ce que vous préférez : une livraison malgré tout, un remplacement ou un remboursement.",
  "representative.received":
    "Nous avons bien reçu le courrier que vous nous avez adressé au nom de notre client, au sujet de la commande {order}.",
  "representative.personal":
    "Vous recevrez une réponse personnelle de notre part ou de notre avocat, au plus tard le {date}. D'ici là, nous n'enverrons pas d'autre message à votre client dans cette affaire.",
  "public.reply":
    "Merci pour votre message. Nous souhaitons examiner cela avec vous. Voulez-vous nous écrire{contact} ? Nous n'écrivons rien ici au sujet d'une commande, afin que vos données restent privées.",
  "position.intro":
    "Vous trouverez ci-dessous notre position sur la réclamation relative à la commande {order}{items}. Selon le client, elle porte sur {matter}.",
  "position.facts": "Voici ce qui est enregistré, dans l'ordre du temps :",
  "position.no_facts": "Nous ne disposons d'aucun enregistrement de cette commande que nous puissions présenter.",
  "position.contest_receipt":
    "Sur cette base, nous pensons que le colis est arrivé. Nous estimons avoir livré ce qui était convenu.",
  "position.contest": "Sur cette base, nous pensons avoir respecté notre part de l'accord.",
  "position.refunded": "Le montant a déjà été remboursé. Nous pensons que plus rien ne reste dû après cela.",
  "position.open": "Nous ne pouvons pas montrer ainsi ce qui s'est passé exactement. Nous le reconnaissons.",
  "position.offer": "Nous souhaitons régler ce litige. Nous proposons au client : {offer}.",
  "position.cooperate": "Nous collaborons à une solution et répondons à vos questions.",
  "position.confidential": "Ce document a été établi pour cette médiation et est confidentiel.",
  "offer.resend_or_refund": "un nouvel envoi ou le remboursement, au choix du client",
  "offer.missing_or_refund": "l'envoi de ce qui manque ou le remboursement correspondant, au choix du client",
  "offer.replace_or_refund": "un remplacement gratuit ou le remboursement, au choix du client",
  "offer.repair_or_refund": "une réparation ou un remplacement gratuits, à défaut le remboursement",
  "offer.partial": "le remboursement d'une partie du montant, avec l'explication du calcul",
  "offer.partial_amount": "le remboursement de {amount}",
  "offer.refund": "le remboursement du montant",
  "defence.parties": "Défendeur : {trader}. Demandeur : le client qui a passé la commande {order}.",
  "defence.matter": "Le litige concerne la commande {order}{items}. Selon le client, il porte sur {matter}.",
  "defence.ask_reject": "Nous vous demandons de rejeter la demande.",
  "defence.ask_offer": "Nous vous demandons de reprendre cette offre dans votre décision et de rejeter le surplus.",
  "defence.ask_weigh": "Nous vous demandons de tenir compte de ces faits et nous en remettons à votre appréciation.",
  "outside.mediation_then_ruling":
    "Sans accord entre nous, vous pouvez demander gratuitement la médiation de WebwinkelKeur : {page}. Vous pouvez ensuite soumettre le litige à DigiDispuut (digidispuut.nl ; la demande coûte 25 €). Nous y participons. La décision lie les deux parties et remplace un recours au juge.",
  "outside.member":
    "Sans accord entre nous, vous pouvez soumettre votre réclamation à {body} ({site}). Nous y sommes affiliés et nous y participons.",
  "outside.residual": "Sans accord entre nous, vous pouvez vous adresser à cet organisme : {body} ({site}).",
  "outside.residual_free":
    "Sans accord entre nous, vous pouvez vous adresser gratuitement à cet organisme : {body} ({site}).",
  "outside.we_take_part": "Nous sommes disposés à y participer.",
  "outside.not_bound": "Nous ne nous y sommes pas engagés à l'avance.",
  "outside.we_do_not": "Nous n'y sommes ni disposés ni tenus.",
  "outside.fr_mediator":
    "Si votre réclamation reste sans solution, vous pouvez saisir gratuitement notre médiateur de la consommation : {name}, {address}, {site}.",
  "outside.no_body": "Nous ne sommes affiliés à aucun organisme de règlement des litiges.",
  "outside.court": "Vous pouvez aussi saisir directement le juge.",
  "subject.arrange": "Votre message au sujet de la commande {order} : nous nous en occupons",
  "acknowledge.until_plain": "Vous aurez de nos nouvelles au plus tard le {date}.",
  "settle.partial_plain": "Nous souhaitons régler cela avec vous. Nous proposons de rembourser une partie du montant.",
  "settle.partial_agree": "Vous nous dites si vous êtes d'accord. Sinon, nous aimerions savoir pourquoi.",
  "settle.partial_amount": "Nous souhaitons régler cela avec vous. Nous proposons de rembourser {amount}.",
  "settle.partial_amount_shown":
    "Nous souhaitons régler cela avec vous. Nous proposons de rembourser {amount}. Voici sur quoi nous nous fondons :",
};
