import type { Language } from "#app/domain/language.ts";
import type { Day, Instant } from "#app/domain/time.ts";

/** The words that a document adds of its own. */
export type DocumentLabels = {
  exhibit(label: string): string;
  exhibits: string;
  /** What stands between a label and its value; French puts a space before it. */
  colon: string;
  reference: string;
  order: string;
  madeAt: string;
  page(number: number, total: number): string;
  pageOfFile(number: number, total: number): string;
  chain: string;
  chainExplanation: string;
  /** Under an exhibit in which spell-out.server.ts named characters. */
  spelledOut: string;
  chainColumns: { seq: string; recordedAt: string; kind: string; content: string; entry: string };
};

/** The words per language. */
export const DOCUMENT_LABELS: Record<Language, DocumentLabels> = {
  nl: {
    exhibit: (label) => `Bijlage ${label}`,
    exhibits: "Bijlagen",
    colon: ":",
    reference: "Kenmerk",
    order: "Bestelling",
    madeAt: "Samengesteld op",
    page: (number, total) => `Pagina ${number} van ${total}`,
    pageOfFile: (number, total) => `pagina ${number} van ${total}`,
    chain: "Hoe dit dossier te controleren is",
    chainExplanation:
      "Elke regel hieronder staat voor één gegeven dat over deze bestelling is vastgelegd, in de volgorde waarin het binnenkwam. De tweede vingerafdruk (SHA-256) van een regel volgt uit de eerste, die van de inhoud, en uit de regel ervoor. Wie een regel verandert, tussenvoegt of weglaat, breekt de keten. Het ZIP-bestand bij dit dossier, dat bij de winkel te krijgen is, bevat alles om dit met elk programma voor SHA-256 na te rekenen; hoe dat gaat staat daarin in LEESMIJ.txt.",
    spelledOut: "Een teken dat hier niet kan worden afgedrukt, staat als Unicode-nummer tussen haken, zoals [U+1F600].",
    chainColumns: { seq: "Nr.", recordedAt: "Vastgelegd (UTC)", kind: "Soort", content: "inhoud", entry: "regel" },
  },
  en: {
    exhibit: (label) => `Exhibit ${label}`,
    exhibits: "Exhibits",
    colon: ":",
    reference: "Reference",
    order: "Order",
    madeAt: "Put together on",
    page: (number, total) => `Page ${number} of ${total}`,
    pageOfFile: (number, total) => `page ${number} of ${total}`,
    chain: "How this file can be checked",
    chainExplanation:
      "Each line below stands for one fact that was recorded about this order, in the order in which it came in. The second fingerprint (SHA-256) of a line follows from the first, that of its content, and from the line before it. Whoever changes, inserts or leaves out a line breaks the chain. The ZIP file that belongs to these exhibits, which the shop can provide, holds all that is needed to recompute this with any SHA-256 program; README.txt in it says how.",
    spelledOut: "A character that cannot be printed here stands as its Unicode number in brackets, such as [U+1F600].",
    chainColumns: { seq: "No.", recordedAt: "Recorded (UTC)", kind: "Kind", content: "content", entry: "line" },
  },
  de: {
    exhibit: (label) => `Anlage ${label}`,
    exhibits: "Anlagen",
    colon: ":",
    reference: "Zeichen",
    order: "Bestellung",
    madeAt: "Zusammengestellt am",
    page: (number, total) => `Seite ${number} von ${total}`,
    pageOfFile: (number, total) => `Seite ${number} von ${total}`,
    chain: "Wie sich diese Unterlagen prüfen lassen",
    chainExplanation:
      "Jede Zeile unten steht für eine Angabe, die zu dieser Bestellung festgehalten wurde, in der Reihenfolge des Eingangs. Der zweite Fingerabdruck (SHA-256) einer Zeile ergibt sich aus dem ersten, dem des Inhalts, und aus der Zeile davor. Wer eine Zeile ändert, einfügt oder weglässt, unterbricht die Kette. Die zugehörige ZIP-Datei, die beim Shop erhältlich ist, enthält alles, um dies mit jedem Programm für SHA-256 nachzurechnen; wie, steht darin in LIESMICH.txt.",
    spelledOut:
      "Ein Zeichen, das hier nicht gedruckt werden kann, steht als Unicode-Nummer in Klammern, etwa [U+1F600].",
    chainColumns: { seq: "Nr.", recordedAt: "Festgehalten (UTC)", kind: "Art", content: "Inhalt", entry: "Zeile" },
  },
  fr: {
    exhibit: (label) => `Annexe ${label}`,
    exhibits: "Annexes",
    colon: "\u00a0:",
    reference: "Référence",
    order: "Commande",
    madeAt: "Constitué le",
    page: (number, total) => `Page ${number} sur ${total}`,
    pageOfFile: (number, total) => `page ${number} sur ${total}`,
    chain: "Comment vérifier ce dossier",
    chainExplanation:
      "Chaque ligne ci-dessous représente un fait enregistré au sujet de cette commande, dans l’ordre de son arrivée. La seconde empreinte (SHA-256) d’une ligne découle de la première, celle du contenu, et de la ligne précédente. Modifier, insérer ou omettre une ligne rompt la chaîne. Le fichier ZIP de ce dossier, disponible auprès de la boutique, contient tout ce qu’il faut pour refaire ce calcul avec n’importe quel programme SHA-256 ; la marche à suivre s’y trouve dans LISEZMOI.txt.",
    spelledOut:
      "Un caractère qui ne peut pas être imprimé ici figure par son numéro Unicode entre crochets, par exemple [U+1F600].",
    chainColumns: { seq: "N°", recordedAt: "Enregistré (UTC)", kind: "Type", content: "contenu", entry: "ligne" },
  },
};

/** A day in words, such as `21 november 2026`. */
export function dayInWords(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** An instant in words with its zone, such as `21 november 2026 om 10:00 UTC`. */
export function instantInWords(instant: Instant, language: Language): string {
  const words = new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
  return `${words.format(new Date(instant))} UTC`;
}

/** European readers expect the day before the month. */
function localeOf(language: Language): string {
  return language === "en" ? "en-GB" : language;
}
