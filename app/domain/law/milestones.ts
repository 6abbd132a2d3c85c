import { EU_COUNTRIES } from "#app/domain/disclosure/countries/eu-countries.ts";
import type { Confidence, Source } from "#app/domain/disclosure/source.ts";
import type { Words } from "#app/domain/language.ts";
import type { Day } from "#app/domain/time.ts";

/** A day on which the law, or a body that applies it, changes. `countries` are where it matters to a trader. */
export type Milestone = {
  id: string;
  on: Day;
  countries: readonly string[];
  text: Words;
  source: Source;
  confidence: Confidence;
};

const CHECKED = "2026-11-21";

/** The Union's members, and the countries that its law reached through the EEA or before they left. */
const ODR_COUNTRIES = [...EU_COUNTRIES, "NO", "IS", "LI", "GB"];

const DIR_2025_2647 = "https://eur-lex.europa.eu/eli/dir/2025/2647/oj/eng";

/** What changed and what comes, from the platform's end on. */
export const MILESTONES: readonly Milestone[] = [
  {
    id: "be-ombudsman-handel-ended",
    on: "2025-01-01",
    countries: ["BE"],
    text: {
      nl: "De Ombudsman voor de Handel houdt op te bestaan; de Consumentenombudsdienst neemt zijn zaken over.",
      en: "The Ombudsman voor de Handel ceases to exist; the Consumer Mediation Service takes its cases over.",
      de: "Der Ombudsman voor de Handel besteht nicht mehr; der Ombudsdienst für Verbraucher übernimmt seine Fälle.",
      fr: "L'Ombudsman du Commerce cesse d'exister ; le Service de Médiation pour le Consommateur reprend ses dossiers.",
    },
    source: { title: "mediationconsommateur.be", url: "https://mediationconsommateur.be/?p=1284", checkedOn: CHECKED },
    confidence: "primary",
  },
  {
    id: "odr-no-new-complaints",
    on: "2025-03-20",
    countries: ODR_COUNTRIES,
    text: {
      nl: "Het Europese platform voor onlinegeschillen neemt geen klachten meer aan.",
      en: "The European platform for online disputes takes no more complaints.",
      de: "Die europäische Plattform für Online-Streitigkeiten nimmt keine Beschwerden mehr an.",
      fr: "La plateforme européenne des litiges en ligne n'accepte plus de réclamations.",
    },
    source: { title: "Reg. (EU) 2024/3228", article: "Art. 2(2)", checkedOn: CHECKED },
    confidence: "primary",
  },
  {
    id: "odr-closed",
    on: "2025-07-20",
    countries: ODR_COUNTRIES,
    text: {
      nl: "Het Europese platform is gesloten en de verordening erachter ingetrokken. De link erheen moet van elke pagina af: wie hem laat staan, misleidt.",
      en: "The European platform is closed and the regulation behind it repealed. The link to it must leave every page: whoever leaves it there misleads.",
      de: "Die europäische Plattform ist geschlossen und die Verordnung dahinter aufgehoben. Der Link muss von jeder Seite verschwinden: Wer ihn stehen lässt, führt irre.",
      fr: "La plateforme européenne est fermée et le règlement abrogé. Le lien doit disparaître de chaque page : le laisser induit en erreur.",
    },
    source: { title: "Reg. (EU) 2024/3228", article: "Art. 1", checkedOn: CHECKED },
    confidence: "secondary",
  },
  {
    id: "es-large-firms",
    on: "2025-12-26",
    countries: ["ES"],
    text: {
      nl: "Ley 10/2025 treedt in werking: grote ondernemingen antwoorden binnen 15 werkdagen op klachten, na een overgangstijd.",
      en: "Ley 10/2025 enters into force: large firms answer complaints within 15 working days, after a time to adapt.",
      de: "Die Ley 10/2025 tritt in Kraft: Große Unternehmen beantworten Beschwerden nach einer Übergangszeit innerhalb von 15 Werktagen.",
      fr: "La Ley 10/2025 entre en vigueur : les grandes entreprises répondent aux réclamations sous 15 jours ouvrables, après une période d'adaptation.",
    },
    source: { title: "Ley 10/2025", checkedOn: CHECKED },
    confidence: "secondary",
  },
  {
    id: "adr-directive-in-force",
    on: "2026-01-19",
    countries: EU_COUNTRIES,
    text: {
      nl: "De nieuwe richtlijn over geschiloplossing, (EU) 2025/2647, is in werking. Voor ondernemers geldt zij pas in september 2028.",
      en: "The new directive on dispute resolution, (EU) 2025/2647, is in force. For traders it applies only in September 2028.",
      de: "Die neue Richtlinie über Streitbeilegung, (EU) 2025/2647, ist in Kraft. Für Unternehmer gilt sie erst im September 2028.",
      fr: "La nouvelle directive sur le règlement des litiges, (UE) 2025/2647, est en vigueur. Pour les professionnels, elle ne s'applique qu'en septembre 2028.",
    },
    source: { title: "Dir. (EU) 2025/2647", url: DIR_2025_2647, checkedOn: CHECKED },
    confidence: "secondary",
  },
  {
    id: "gb-website-duty-ended",
    on: "2026-04-06",
    countries: ["GB"],
    text: {
      nl: "De plicht om een geschilleninstantie op de website te noemen vervalt. Voortaan noemt u haar wanneer u de uitkomst van een klacht meedeelt.",
      en: "The duty to name a dispute body on the website ends. From now on you name it when you tell the outcome of a complaint.",
      de: "Die Pflicht, eine Streitbeilegungsstelle auf der Website zu nennen, entfällt. Fortan nennen Sie sie, wenn Sie das Ergebnis einer Beschwerde mitteilen.",
      fr: "L'obligation de nommer un organisme sur le site prend fin. Désormais vous le nommez en communiquant l'issue d'une réclamation.",
    },
    source: {
      title: "Digital Markets, Competition and Consumers Act 2024; SI 2026/293",
      article: "s. 308",
      checkedOn: CHECKED,
    },
    confidence: "secondary",
  },
  {
    id: "withdrawal-function",
    on: "2026-06-19",
    countries: EU_COUNTRIES,
    text: {
      nl: "Elke webwinkel heeft een functie om een overeenkomst te herroepen.",
      en: "Every online shop has a function to withdraw from a contract.",
      de: "Jeder Online-Shop hat eine Funktion zum Widerruf eines Vertrags.",
      fr: "Chaque boutique en ligne a une fonction de rétractation.",
    },
    source: { title: "Dir. (EU) 2023/2673", article: "Dir. 2011/83/EU, Art. 11a", checkedOn: CHECKED },
    confidence: "secondary",
  },
  {
    id: "right-to-repair",
    on: "2026-07-31",
    countries: EU_COUNTRIES,
    text: {
      nl: "De richtlijn over het recht op reparatie geldt.",
      en: "The directive on the right to repair applies.",
      de: "Die Richtlinie über das Recht auf Reparatur gilt.",
      fr: "La directive sur le droit à la réparation s'applique.",
    },
    source: { title: "Dir. (EU) 2024/1799 (crowelegal.be; product-compliance.pro)", checkedOn: CHECKED },
    confidence: "secondary",
  },
  {
    id: "guarantee-notice",
    on: "2026-09-27",
    countries: EU_COUNTRIES,
    text: {
      nl: "Wie goederen verkoopt, toont de vaste Europese mededeling over de wettelijke garantie, ongewijzigd en opvallend.",
      en: "Whoever sells goods shows the fixed European notice on the legal guarantee, unaltered and prominent.",
      de: "Wer Waren verkauft, zeigt die feste europäische Mitteilung über das Gewährleistungsrecht, unverändert und auffällig.",
      fr: "Qui vend des biens affiche la notice européenne sur la garantie légale, inchangée et bien visible.",
    },
    source: {
      title: "Impl. Reg. (EU) 2025/1960",
      article: "Dir. 2011/83/EU, Art. 22a",
      checkedOn: CHECKED,
    },
    confidence: "primary",
  },
  {
    id: "es-large-firms-adapted",
    on: "2026-12-28",
    countries: ["ES"],
    text: {
      nl: "De overgangstijd van Ley 10/2025 eindigt: grote ondernemingen antwoorden binnen 15 werkdagen.",
      en: "The time to adapt to Ley 10/2025 ends: large firms answer within 15 working days.",
      de: "Die Übergangszeit der Ley 10/2025 endet: Große Unternehmen antworten innerhalb von 15 Werktagen.",
      fr: "La période d'adaptation de la Ley 10/2025 s'achève : les grandes entreprises répondent sous 15 jours ouvrables.",
    },
    source: { title: "Ley 10/2025", checkedOn: CHECKED },
    confidence: "secondary",
  },
  {
    id: "adr-directive-transposed",
    on: "2028-03-20",
    countries: EU_COUNTRIES,
    text: {
      nl: "Uiterlijk nu heeft uw land de richtlijn (EU) 2025/2647 in eigen wetten omgezet.",
      en: "By now at the latest your country has put directive (EU) 2025/2647 into its own acts.",
      de: "Spätestens jetzt hat Ihr Land die Richtlinie (EU) 2025/2647 in eigenes Recht umgesetzt.",
      fr: "À cette date au plus tard, votre pays a transposé la directive (UE) 2025/2647.",
    },
    source: { title: "Dir. (EU) 2025/2647", url: DIR_2025_2647, checkedOn: CHECKED },
    confidence: "secondary",
  },
  {
    id: "adr-directive-applies",
    on: "2028-09-20",
    countries: EU_COUNTRIES,
    text: {
      nl: "Vraagt een geschilleninstantie of u meedoet, dan antwoordt u binnen 20 werkdagen (30 in een ingewikkelde zaak). Zwijgen geldt als weigeren.",
      en: "When a dispute body asks whether you take part, you answer within 20 working days (30 in a complex case). Silence counts as refusal.",
      de: "Fragt eine Streitbeilegungsstelle, ob Sie teilnehmen, antworten Sie innerhalb von 20 Werktagen (30 in einem komplexen Fall). Schweigen gilt als Ablehnung.",
      fr: "Quand un organisme demande si vous participez, vous répondez sous 20 jours ouvrables (30 dans un cas complexe). Le silence vaut refus.",
    },
    source: { title: "Dir. (EU) 2025/2647", url: DIR_2025_2647, checkedOn: CHECKED },
    confidence: "secondary",
  },
];
