import type { EXCHANGE_PROBLEMS } from '../../flow/check/exchangeProblems.ts'
import type { ProblemTexts } from '../problemTexts.ts'

/** What can be wrong with a file that is to become a flow, and what is told about how it became one. */
export const flowFileProblems: Record<keyof typeof EXCHANGE_PROBLEMS, ProblemTexts> = {
  fileTooLarge: {
    message: 'Die Datei hat {{size}} MB, höchstens {{limit}} sind möglich.',
    fix: 'Teilen Sie den Leitfaden, oder prüfen Sie, ob es die richtige Datei ist.',
  },
  unreadableText: {
    message: 'Die Schrift der Datei ist nicht lesbar: Es ist nicht {{encoding}}.',
    fix: 'Speichern Sie die Datei noch einmal als Text in UTF-8.',
  },
  tooDeep: {
    message: 'In Zeile {{line}} sind die Klammern mehr als {{limit}}-fach geschachtelt.',
    fix: 'Prüfen Sie, ob es die richtige Datei ist.',
  },
  tooManySteps: {
    message: 'In der Datei stehen mehr als {{limit}} Schritte.',
    fix: 'Teilen Sie den Leitfaden.',
  },
  upgradedFormat: {
    message: 'Der Leitfaden war im Format {{found}} geschrieben und steht jetzt im Format {{known}}.',
    fix: 'Sie müssen nichts tun. Die Datei selbst bleibt, wie sie ist.',
  },
  unknownFileKind: {
    message: 'Weder Name noch Inhalt verraten, wie sich die Datei lesen lässt.',
    fix: 'Nehmen Sie einen Leitfaden in JSON, eine Twee-3-Datei oder eine Tabelle als CSV.',
  },
  nothingToImport: {
    message: 'In der Datei steht kein Schritt.',
    fix: 'Prüfen Sie, ob es die richtige Datei ist.',
  },
  outsidePassage: {
    message: 'Zeile {{line}} steht vor der ersten Passage.',
    fix: 'Beginnen Sie jede Passage mit zwei Doppelpunkten und ihrem Namen.',
  },
  passageHeader: {
    message: 'Zeile {{line}} eröffnet keine Passage: {{detail}}.',
    fix: 'Schreiben Sie zwei Doppelpunkte, den Namen und, wo nötig, Merkmale in eckigen Klammern.',
  },
  passageTwice: {
    message: 'Die Passage „{{passage}}“ beginnt in Zeile {{first}} und noch einmal in Zeile {{line}}.',
    fix: 'Geben Sie einer von beiden einen anderen Namen.',
  },
  storyCode: {
    message: 'In der Passage „{{passage}}“ steht in Zeile {{line}} etwas, das ausgeführt würde: {{found}}',
    fix: 'Schreiben Sie die Passage als Text mit Verweisen. Bedingungen ergänzen Sie danach im Leitfaden.',
  },
  brokenLink: {
    message: 'In der Passage „{{passage}}“ fehlt einem Verweis in Zeile {{line}} das Ende oder das Ziel.',
    fix: 'Schließen Sie ihn in derselben Zeile, und nennen Sie die Passage, zu der er führt.',
  },
  startMissing: {
    message: 'Die Geschichte beginnt bei „{{passage}}“, das es nicht gibt.',
    fix: 'Nennen Sie in StoryData eine Passage, die es gibt.',
  },
  metadataIgnored: {
    message: 'Die Angaben zur Passage „{{passage}}“ in Zeile {{line}} sind nicht lesbar und wurden weggelassen.',
    fix: 'Schieben Sie den Schritt auf dem Plan an seinen Platz.',
  },
  builtInLadder: {
    message: 'Stufen, Reaktionen und Felder stammen aus dem mitgelieferten Leitfaden.',
    fix: 'Lesen Sie sie durch, und sagen Sie sie in Ihren Worten.',
  },
  builtInSidePaths: {
    message: 'Diese Schritte stammen aus dem mitgelieferten Leitfaden: {{steps}}.',
    fix: 'Lesen Sie sie durch, und sagen Sie sie in Ihren Worten.',
  },
  endAssumed: {
    message: '„{{step}}“ führt nirgendwohin. Deshalb kann das Gespräch dort enden, mit dem Ergebnis „{{outcome}}“.',
    fix: 'Wählen Sie das passende Ergebnis, oder fügen Sie einen Weg hinzu.',
  },
  tooMuch: {
    message: 'Bis Zeile {{line}} stehen mehr als {{limit}} {{what}} in der Datei, so viele hat kein Leitfaden.',
    fix: 'Prüfen Sie, ob es die richtige Datei ist, oder teilen Sie den Leitfaden.',
  },
  tableUnreadable: {
    message: 'Ab Zeile {{row}} lässt sich die Tabelle nicht lesen: {{detail}}.',
    fix: 'Speichern Sie sie aus der Tabellenkalkulation als CSV, und prüfen Sie die Anführungszeichen um die Zellen.',
  },
  translationInstead: {
    message: 'Das ist eine Tabelle mit Übersetzungen. Sie gehört zu einem Leitfaden und ist selbst keiner.',
    fix: 'Öffnen Sie den Leitfaden, und lesen Sie die Übersetzungen dort ein.',
  },
  columnUnknown: {
    message: 'Mit der Spalte „{{column}}“ kann ein Leitfaden nichts anfangen.',
    fix: 'Benennen Sie die Spalte um, oder entfernen Sie sie.',
  },
  columnTwice: {
    message: 'Die Spalte „{{column}}“ gibt es zweimal.',
    fix: 'Entfernen Sie eine von beiden, oder nummerieren Sie die Wege.',
  },
  columnMissing: {
    message: 'Die Spalte „{{column}}“ fehlt, oder in der ersten Zeile stehen keine Spaltennamen.',
    fix: 'Schreiben Sie die Namen der Spalten in die erste Zeile.',
  },
  badCell: {
    message: 'In Zeile {{row}} steht „{{found}}“ in der Spalte „{{column}}“. Dort passt nur: {{wanted}}.',
    fix: 'Berichtigen Sie die Zelle.',
  },
  cellsDiffer: {
    message: 'In der Spalte „{{column}}“ sagt Zeile {{row}} etwas anderes als Zeile {{first}} für denselben Schritt.',
    fix: 'Sagen Sie es einmal oder in beiden Zeilen gleich.',
  },
  codePageAssumed: {
    message: 'Die Datei sagt nicht, wie ihre Schrift gespeichert ist. Gelesen wurde sie als {{encoding}}.',
    fix: 'Sehen Sie sich Umlaute und Anführungszeichen an. Sind sie falsch, speichern Sie die Tabelle als CSV in UTF-8.',
  },
}
