import type { TRANSLATION_PROBLEMS } from '../../flow/check/translationProblems.ts'
import type { ProblemTexts } from '../problemTexts.ts'

/** What can be wrong with translated texts that come back into a flow. */
export const flowTranslationProblems: Record<keyof typeof TRANSLATION_PROBLEMS, ProblemTexts> = {
  translationUnreadable: {
    message: 'Die Übersetzung ist nicht lesbar: {{detail}}.',
    fix: 'Nehmen Sie eine Datei in XLIFF 1.2 oder eine Tabelle, die aus diesem Leitfaden stammt.',
  },
  translationMalformed: {
    message: 'Die Übersetzung lässt sich nur bis Zeile {{line}} lesen: Was dort steht, ist kein XML.',
    fix: 'Nehmen Sie eine Datei in XLIFF 1.2 oder eine Tabelle, die aus diesem Leitfaden stammt.',
  },
  foreignFlow: {
    message: 'Die Texte gehören zum Leitfaden „{{found}}“ und nicht zu „{{expected}}“.',
    fix: 'Öffnen Sie den Leitfaden „{{found}}“, oder nehmen Sie die richtige Datei.',
  },
  wrongSourceLanguage: {
    message: 'Übersetzt wurde aus {{found}}, der Leitfaden ist aber in {{expected}} geschrieben.',
    fix: 'Lassen Sie die Texte aus {{expected}} übersetzen.',
  },
  sourceTranslated: {
    message: 'Die Datei übersetzt in die Sprache, in der der Leitfaden geschrieben ist: {{language}}.',
    fix: 'Nennen Sie eine andere Zielsprache.',
  },
  unknownText: {
    message: 'Den Text {{key}} gibt es im Leitfaden nicht mehr.',
    fix: 'Hier ist nichts zu tun: Was entfernt wurde, braucht keine Übersetzung.',
  },
  translationTooLong: {
    message: 'Die Übersetzung hat {{count}} Zeichen, so lang darf kein Text sein.',
    fix: 'Kürzen Sie sie, bis sie in einem Atemzug gesagt ist.',
  },
  markupDiffers: {
    message: 'Im Original steht {{expected}}, in der Übersetzung {{found}}.',
    fix: 'Übernehmen Sie die Felder in geschweiften und die bindenden Worte in eckigen Klammern.',
  },
  languageAdded: {
    message: 'Die Sprache {{language}} hat der Leitfaden noch nicht.',
    fix: 'Nehmen Sie sie auch in die Sprachen des Leitfadens auf.',
  },
}
