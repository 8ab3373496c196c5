import type { STRUCTURE_PROBLEMS } from '../../flow/check/structureProblems.ts'
import type { ProblemTexts } from '../problemTexts.ts'

/** What can be wrong with how a flow hangs together. */
export const flowStructureProblems: Record<keyof typeof STRUCTURE_PROBLEMS, ProblemTexts> = {
  notJson: {
    message:
      'Ab Zeile {{line}}, Zeichen {{column}} ist die Datei kein JSON: Sie bricht dort ab, oder etwas Unerwartetes steht da.',
    fix: 'Prüfen Sie, ob es die richtige Datei ist und ob sie ganz angekommen ist.',
  },
  unsupportedFormat: {
    message: 'Die Datei hat das Format {{found}}. Dieses Ruhepol kennt Formate bis {{known}}.',
    fix: 'Aktualisieren Sie Ruhepol, oder lassen Sie sich die Datei im Format {{known}} geben.',
  },
  badShape: {
    message: 'Das passt nicht zum Format. {{wanted}}.',
    fix: 'Vergleichen Sie die Stelle mit der Beschreibung des Formats.',
  },
  missingRung: {
    message: 'Die Stufe „{{rung}}“ fehlt.',
    fix: 'Geben Sie jeder Stufe ihre Formulierungen, auch solchen, die Ihre Regeln auslassen.',
  },
  duplicateKey: {
    message: '„{{key}}“ steht hier zweimal, und niemand kann die beiden unterscheiden.',
    fix: 'Benennen Sie eines der beiden um, oder entfernen Sie es.',
  },
  duplicateId: {
    message: 'Die Kennung {{id}} ist schon vergeben.',
    fix: 'Geben Sie ihm eine eigene Kennung.',
  },
  unknownTarget: {
    message: 'Das führt zum Schritt „{{step}}“, den es nicht gibt.',
    fix: 'Wählen Sie einen anderen Schritt, oder legen Sie diesen an.',
  },
  unreachableStep: {
    message: 'Zu „{{step}}“ führt kein Weg.',
    fix: 'Führen Sie einen Weg hierher, oder entfernen Sie den Schritt.',
  },
  deadEnd: {
    message: 'Bei „{{step}}“ geht es nicht weiter, und das Gespräch endet hier auch nicht.',
    fix: 'Fügen Sie einen Weg hinzu, oder lassen Sie das Gespräch hier enden.',
  },
  noWayToEnd: {
    message: 'Von „{{step}}“ aus kommt man zu keinem Ende des Gesprächs.',
    fix: 'Führen Sie einen Weg aus der Schleife, oder lassen Sie das Gespräch hier enden.',
  },
  pathWithoutOutcome: {
    message: 'Bei „{{step}}“ kann das Gespräch enden, ohne dass ein Ergebnis feststeht.',
    fix: 'Wählen Sie das Ergebnis bei diesem Schritt oder auf jedem Weg dorthin.',
  },
  noWayBack: {
    message: 'Der Nebenweg bei „{{step}}“ führt weder zurück noch zu einem Ende.',
    fix: 'Fügen Sie einen Weg hinzu, der zurückführt.',
  },
  startIsSidePath: {
    message: 'Das Gespräch würde auf dem Nebenweg „{{step}}“ beginnen. Von dort gibt es kein Zurück.',
    fix: 'Beginnen Sie mit einem Schritt des Hauptwegs.',
  },
  resumeOnMainPath: {
    message: 'Dieser Weg führt zurück, obwohl der Schritt auf keinem Nebenweg liegt.',
    fix: 'Führen Sie den Weg zu einem Schritt.',
  },
  tooManyChoices: {
    message: '„{{step}}“ hat {{count}} Wege, aber nur für {{limit}} gibt es Tasten.',
    fix: 'Teilen Sie den Schritt, oder fassen Sie Wege zusammen.',
  },
  noSureChoice: {
    message: 'Jeder Weg von „{{step}}“ hat eine Bedingung. Es kann sein, dass keiner gilt.',
    fix: 'Lassen Sie einen Weg ohne Bedingung, oder lassen Sie das Gespräch hier enden.',
  },
  unknownConditionStep: {
    message: 'Die Bedingung fragt nach dem Schritt „{{step}}“, den es nicht gibt.',
    fix: 'Wählen Sie einen anderen Schritt, oder entfernen Sie die Bedingung.',
  },
  unknownConditionCapture: {
    message: 'Die Bedingung fragt nach dem Feld „{{name}}“, das es nicht gibt.',
    fix: 'Wählen Sie ein anderes Feld, oder entfernen Sie die Bedingung.',
  },
  labelTooLong: {
    message: 'Diese Beschriftung hat {{count}} Zeichen, auf die Taste passen etwa {{limit}}.',
    fix: 'Sagen Sie es in zwei, drei Wörtern.',
  },
}
