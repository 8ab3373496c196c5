import type { TEXT_PROBLEMS } from '../../flow/check/textProblems.ts'
import type { ProblemTexts } from '../problemTexts.ts'

/** What can be wrong with the words of a flow. */
export const flowTextProblems: Record<keyof typeof TEXT_PROBLEMS, ProblemTexts> = {
  missingLanguage: {
    message: 'Hier fehlt der Text auf {{language}}.',
    fix: 'Schreiben Sie ihn, oder nehmen Sie {{language}} aus den Sprachen des Leitfadens.',
  },
  unusedLanguage: {
    message: 'Der Text steht auch auf {{language}} da, das keine Sprache des Leitfadens ist.',
    fix: 'Nehmen Sie die Sprache auf, oder entfernen Sie den Text.',
  },
  noWording: {
    message: 'Hier wird nichts gesagt: Es gibt keine Formulierung.',
    fix: 'Schreiben Sie mindestens eine Formulierung; Stufen brauchen {{limit}}.',
  },
  tooFewWordings: {
    message: 'Hier stehen weniger als {{limit}} Formulierungen ({{count}}).',
    fix: 'Schreiben Sie weitere, damit niemand immer denselben Satz hört.',
  },
  emptyWording: {
    message: 'Diese Formulierung ist leer.',
    fix: 'Schreiben Sie den Satz, oder entfernen Sie die Formulierung.',
  },
  wordingTooLong: {
    message: '{{count}} Zeichen, zu lang für einen Atemzug: Höchstens {{limit}} sollten es sein.',
    fix: 'Kürzen Sie den Satz. Ein eingesetztes Feld zählt {{variable}} Zeichen.',
  },
  tooManySentences: {
    message: '{{count}} Sätze sind zu viele auf einmal, höchstens {{limit}} sollten es sein.',
    fix: 'Behalten Sie die zwei wichtigsten.',
  },
  hintTooLong: {
    message: 'Dieser Gesprächshinweis hat {{count}} Zeichen, höchstens {{limit}} liest man nebenbei.',
    fix: 'Machen Sie daraus eine kurze Aufforderung.',
  },
  brokenMarkup: {
    message: 'Bei „{{near}}“ stehen Klammern, die mit vorgelesen würden.',
    fix: 'Schließen Sie die Klammern, oder entfernen Sie sie.',
  },
  unknownVariable: {
    message: 'Das Feld „{{name}}“ gibt es in diesem Leitfaden nicht.',
    fix: 'Legen Sie es an, oder setzen Sie ein anderes ein.',
  },
  plainFormMissing: {
    message: 'Auf {{language}} fehlt die Fassung für den Fall, dass das Feld leer ist.',
    fix: 'Schreiben Sie denselben Satz noch einmal ohne das Feld.',
  },
  variableInPlain: {
    message: 'Hier steht das Feld „{{name}}“. Gesagt wird diese Fassung aber gerade dann, wenn ein Feld leer ist.',
    fix: 'Formulieren Sie diese Fassung ohne Felder.',
  },
  variableInBinding: {
    message: 'Ein Feld steht mitten in verbindlichen Worten, die immer gleich lauten müssen.',
    fix: 'Stellen Sie das Feld außerhalb der doppelten eckigen Klammern.',
  },
  unknownCapture: {
    message: 'Der Schritt fragt nach dem Feld „{{name}}“, das es nicht gibt.',
    fix: 'Legen Sie das Feld an, oder entfernen Sie es hier.',
  },
  reservedCapture: {
    message: 'Der Name „{{name}}“ ist vergeben: Was darunter steht, wird nie vorgelesen.',
    fix: 'Wählen Sie einen anderen Namen.',
  },
  bindingWordsMissing: {
    message: 'Hier ist nichts verbindlich, obwohl ein Teil wörtlich gesagt werden muss.',
    fix: 'Setzen Sie die Worte, die das Ende ankündigen, in doppelte eckige Klammern.',
  },
  bindingWordsDiffer: {
    message: 'Verbindlich ist hier „{{found}}“, in der ersten Formulierung aber „{{expected}}“.',
    fix: 'Verwenden Sie auf der ganzen Stufe dieselben verbindlichen Worte.',
  },
  endNotAnnounced: {
    message: 'Die verbindlichen Worte „{{found}}“ kündigen das Ende des Gesprächs nicht an.',
    fix: 'Sagen Sie darin, dass Sie das Gespräch beenden oder beenden werden.',
  },
  forbiddenPhrase: {
    message: '„{{phrase}}“ macht Verärgerte noch verärgerter.',
    fix: 'Sagen Sie stattdessen, was Sie verstehen oder was Sie tun werden.',
  },
  nestedClauses: {
    message: 'In einem Satz stehen {{count}} Nebensätze: schwer zu sagen und am Telefon schwer zu verstehen.',
    fix: 'Machen Sie zwei kurze Sätze daraus.',
  },
  staleTranslation: {
    message: 'Das Original hat sich geändert, seit dieser Text ins {{language}} übersetzt wurde.',
    fix: 'Vergleichen Sie ihn mit dem Original, und ändern oder bestätigen Sie ihn.',
  },
  tagInText: {
    message: '„{{tag}}“ gehört in eine Webseite. Hier ist es Text, den jemand sagen müsste.',
    fix: 'Entfernen Sie es.',
  },
  controlCharacter: {
    message: 'Im Text steht das unsichtbare Zeichen {{character}}.',
    fix: 'Entfernen Sie es.',
  },
}
