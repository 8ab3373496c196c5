/** When the database cannot be used: what happened, what was kept, what to do. */
export const faults = {
  title: 'Ruhepol kann gerade nicht speichern',
  whatHappened: 'Was ist passiert?',
  whatWasKept: 'Was ist erhalten?',
  whatToDo: 'Was jetzt hilft',
  diskFull: {
    happened: 'Der Datenträger ist voll.',
    kept: 'Alles, was als gespeichert galt, ist noch da.',
    todo: 'Platz schaffen, dann erneut versuchen.',
  },
  readOnly: {
    happened: 'Die Datei mit den Anrufen ist schreibgeschützt.',
    kept: 'Alles, was als gespeichert galt, ist noch da.',
    todo: 'Den Schreibschutz aufheben oder die IT fragen, dann erneut versuchen.',
  },
  locked: {
    happened: 'Ein anderes Programm hält die Datei mit den Anrufen fest.',
    kept: 'Alles, was als gespeichert galt, ist noch da.',
    todo: 'Das andere Programm schließen, dann erneut versuchen.',
  },
  corrupted: {
    happened: 'Die Datei mit den Anrufen ist beschädigt.',
    kept: 'Die beschädigte Datei bleibt unangetastet, die letzte Sicherung ist davon getrennt.',
    todo: 'Erst eine Kopie sichern, dann die letzte Sicherung wiederherstellen.',
  },
  deleted: {
    happened: 'Die Datei mit den Anrufen wurde gelöscht oder verschoben.',
    kept: 'Die letzte Sicherung liegt noch im Ordner.',
    todo: 'Die Datei zurücklegen oder die letzte Sicherung wiederherstellen.',
  },
  newerVersion: {
    happened: 'Die Datei stammt von einer neueren Version von Ruhepol.',
    kept: 'Sie wurde nicht verändert.',
    todo: 'Ruhepol aktualisieren. Diese Version fasst die Datei nicht an.',
  },
  notADatabase: {
    happened: 'Die Datei mit den Anrufen ist keine Datenbank von Ruhepol.',
    kept: 'Sie wurde nicht verändert.',
    todo: 'Im Ordner nachsehen oder die letzte Sicherung wiederherstellen.',
  },
  cannotOpen: {
    happened: 'Die Datei mit den Anrufen lässt sich nicht öffnen.',
    kept: 'Sie wurde nicht verändert.',
    todo: 'Rechte und Laufwerk prüfen, dann erneut versuchen.',
  },
  other: {
    happened: 'Beim Start ist etwas schiefgegangen.',
    kept: 'An Ihren Daten wurde nichts verändert.',
    todo: 'Erneut versuchen. Hilft das nicht: Ordner öffnen und der IT das Protokoll zeigen.',
  },
  restore: 'Letzte Sicherung wiederherstellen',
  startNew: 'Neu beginnen, die alte Datei bleibt liegen',
  restored: 'Wiederhergestellt: Sicherung vom {{time}}.',
  saveCopy: 'Kopie sichern',
  openFolder: 'Ordner öffnen',
  crashed: 'Da ist etwas schiefgegangen.',
  crashedText: 'Der Anruf ist gespeichert. Neu laden führt auf dieselbe Zeile.',
  reload: 'Neu laden',
} as const
