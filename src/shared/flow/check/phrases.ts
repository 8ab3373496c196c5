/** What announces the end of a call, by language. */
export const ENDING_WORDS: Readonly<Record<string, RegExp | undefined>> = {
  de: anyOf('\\bbeend', '\\bauflegen\\b', '\\blege\\b.*\\bauf\\b', '\\bEnde\\b'),
  en: anyOf('\\bend(?:s|ed|ing)?\\b', '\\bhang(?:ing)? up\\b'),
}

/** A phrase that the app knows nobody should say to an angry person: its stable id, its name, and how it is found. */
export type KnownPhrase = { readonly id: string; readonly name: string; readonly pattern: string }

/** What makes an angry person angrier, by language: telling them how to feel, and shrugging them off. */
export const KNOWN_PHRASES: Readonly<Record<string, readonly KnownPhrase[] | undefined>> = {
  de: [
    known('beruhigen', 'beruhigen', 'beruhig[a-zäöüß]*'),
    known('aufregen', 'regen Sie sich nicht auf', 'regen Sie sich (?:doch |jetzt |mal )*(?:nicht|ab)\\b'),
    known('entspannen', 'entspannen Sie sich', 'entspannen Sie sich\\b'),
    known('keinProblem', 'nicht mein Problem', 'nicht mein Problem\\b'),
    known('keineSchuld', 'nicht meine Schuld', 'nicht meine Schuld\\b'),
    known('nichtsMachen', 'da kann ich nichts machen', 'da kann ich (?:auch |leider )*nichts machen\\b'),
    known('schonGesagt', 'wie ich schon sagte', 'wie ich (?:schon|bereits|doch) '),
    known('falschVerstanden', 'das haben Sie falsch verstanden', 'das haben Sie falsch verstanden\\b'),
  ],
  en: [
    known('calmDown', 'calm down', '\\bcalm(?:ing)? down\\b'),
    known('stayCalm', 'stay calm', '\\bstay calm\\b'),
    known('relax', 'relax', '\\brelax\\b'),
    known('notMine', 'not my problem', '\\bnot my (?:problem|fault|job)\\b'),
    known('nothingICanDo', 'nothing I can do', '\\bnothing I can do\\b'),
    known('asISaid', 'as I said', "\\bas I(?:[’']ve| have)? (?:already )?said\\b"),
    known('youShouldHave', 'you should have', '\\byou should have\\b'),
    known('misunderstood', 'you misunderstood', "\\byou(?:[’']ve| have)? misunderst(?:and|ood)\\b"),
  ],
}

function known(id: string, name: string, pattern: string): KnownPhrase {
  return { id, name, pattern }
}

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'i')
}
