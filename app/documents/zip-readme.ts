import type { Language } from "#app/domain/language.ts";

/** The file in a dossier's archive that says how to check it. `head` is the last hash of the chain. */
export type ZipReadme = { name: string; text(reference: string, head: string | undefined): string };

const COMMANDS = `  Linux     sha256sum -c SHA256SUMS
  macOS     shasum -a 256 -c SHA256SUMS
  Windows   Get-FileHash (PowerShell)`;

/** Per language. */
export const README: Record<Language, ZipReadme> = {
  nl: {
    name: "LEESMIJ.txt",
    text: (reference, head) => `Dossier ${reference}

exhibits    de bijlagen als PDF
originals   de bestanden waarvan de bijlagen een afbeelding tonen, zoals wij ze bewaarden
ledger      wat over de bestelling is vastgelegd, in de volgorde waarin het binnenkwam

Nagaan of er niets is veranderd

1. De bestanden. SHA256SUMS noemt van elk bestand de SHA-256:
${COMMANDS}

2. De inhoud van een regel. ledger/content/0001.bin begint met 16 willekeurige bytes; daarna volgt de tekst.
   De SHA-256 van dat bestand staat als contentHash in ledger/entries/0001.json.

3. De keten. De SHA-256 van ledger/entries/0001.json staat als previousHash in 0002.json, en zo verder.
   De eerste regel heeft geen voorganger (null).${head ? `\n   De SHA-256 van de laatste regel is\n   ${head}\n   Vergelijk die met de laatste regel in de bijlagen die u eerder kreeg.` : ""}

Ontbreekt bij een regel het bestand in ledger/content, dan is de inhoud gewist op grond van de privacywet.
De keten blijft ook dan na te rekenen.

De keten laat zien dat de vastgelegde gegevens sindsdien niet zijn veranderd. Zij zegt niet of de bron zich
toen vergiste.
`,
  },
  en: {
    name: "README.txt",
    text: (reference, head) => `File ${reference}

exhibits    the exhibits as PDF
originals   the files that the exhibits show as pictures, as we kept them
ledger      what was recorded about the order, in the order in which it came in

Checking that nothing was changed

1. The files. SHA256SUMS names the SHA-256 of every file:
${COMMANDS}

2. The content of a line. ledger/content/0001.bin begins with 16 random bytes; the text follows.
   The SHA-256 of that file stands as contentHash in ledger/entries/0001.json.

3. The chain. The SHA-256 of ledger/entries/0001.json stands as previousHash in 0002.json, and so on.
   The first line has no predecessor (null).${head ? `\n   The SHA-256 of the last line is\n   ${head}\n   Compare it with the last line in exhibits that you received earlier.` : ""}

Where a line has no file in ledger/content, its content was erased under privacy law.
The chain can be recomputed all the same.

The chain shows that what was recorded has not been changed since. It does not say whether the source was
mistaken at the time.
`,
  },
  de: {
    name: "LIESMICH.txt",
    text: (reference, head) => `Unterlagen ${reference}

exhibits    die Anlagen als PDF
originals   die Dateien, die in den Anlagen als Bilder erscheinen, so wie wir sie aufbewahrt haben
ledger      was zur Bestellung festgehalten wurde, in der Reihenfolge des Eingangs

Prüfen, dass nichts verändert wurde

1. Die Dateien. SHA256SUMS nennt den SHA-256-Wert jeder Datei:
${COMMANDS}

2. Der Inhalt einer Zeile. ledger/content/0001.bin beginnt mit 16 zufälligen Bytes; danach folgt der Text.
   Der SHA-256-Wert dieser Datei steht als contentHash in ledger/entries/0001.json.

3. Die Kette. Der SHA-256-Wert von ledger/entries/0001.json steht als previousHash in 0002.json, und so weiter.
   Die erste Zeile hat keine Vorgängerin (null).${head ? `\n   Der SHA-256-Wert der letzten Zeile ist\n   ${head}\n   Vergleichen Sie ihn mit der letzten Zeile der Anlagen, die Sie früher erhalten haben.` : ""}

Fehlt zu einer Zeile die Datei in ledger/content, wurde der Inhalt aus Gründen des Datenschutzes gelöscht.
Die Kette lässt sich trotzdem nachrechnen.

Die Kette zeigt, dass das Festgehaltene seitdem nicht verändert wurde. Sie sagt nicht, ob sich die Quelle damals
geirrt hat.
`,
  },
  fr: {
    name: "LISEZMOI.txt",
    text: (reference, head) => `Dossier ${reference}

exhibits    les annexes en PDF
originals   les fichiers que les annexes montrent sous forme d’images, tels que nous les avons conservés
ledger      ce qui a été enregistré au sujet de la commande, dans l’ordre d’arrivée

Vérifier que rien n’a été modifié

1. Les fichiers. SHA256SUMS donne l’empreinte SHA-256 de chaque fichier :
${COMMANDS}

2. Le contenu d’une ligne. ledger/content/0001.bin commence par 16 octets aléatoires ; le texte suit.
   L’empreinte SHA-256 de ce fichier figure sous contentHash dans ledger/entries/0001.json.

3. La chaîne. L’empreinte SHA-256 de ledger/entries/0001.json figure sous previousHash dans 0002.json, et ainsi
   de suite. La première ligne n’a pas de ligne précédente (null).${head ? `\n   L’empreinte SHA-256 de la dernière ligne est\n   ${head}\n   Comparez-la à la dernière ligne des annexes que vous avez reçues auparavant.` : ""}

Si une ligne n’a pas de fichier dans ledger/content, son contenu a été effacé en application des règles sur la
protection des données. La chaîne reste vérifiable.

La chaîne montre que ce qui a été enregistré n’a pas été modifié depuis. Elle ne dit pas si la source s’est
trompée à ce moment-là.
`,
  },
};
