/** What announces the end of a call, by language. */
export const ENDING_WORDS: Readonly<Record<string, RegExp | undefined>> = {
  de: anyOf('\\bbeend', '\\bauflegen\\b', '\\blege\\b.*\\bauf\\b', '\\bEnde\\b'),
  en: anyOf('\\bend(?:s|ed|ing)?\\b', '\\bhang(?:ing)? up\\b'),
}

/** What makes an angry person angrier, by language: telling them how to feel, and shrugging them off. */
export const FORBIDDEN_PHRASES: Readonly<Record<string, RegExp | undefined>> = {
  de: anyOf(
    'beruhig[a-zäöüß]*',
    'regen Sie sich (?:doch |jetzt |mal )*(?:nicht|ab)\\b',
    'entspannen Sie sich\\b',
    'nicht mein Problem\\b',
    'nicht meine Schuld\\b',
    'da kann ich (?:auch |leider )*nichts machen\\b',
    'wie ich (?:schon|bereits|doch) ',
    'das haben Sie falsch verstanden\\b',
  ),
  en: anyOf(
    '\\bcalm(?:ing)? down\\b',
    '\\bstay calm\\b',
    '\\brelax\\b',
    '\\bnot my (?:problem|fault|job)\\b',
    '\\bnothing I can do\\b',
    "\\bas I(?:[’']ve| have)? (?:already )?said\\b",
    '\\byou should have\\b',
    "\\byou(?:[’']ve| have)? misunderst(?:and|ood)\\b",
  ),
}

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'i')
}
