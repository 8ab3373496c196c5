/** What announces the end of a call, by language. */
export const ENDING_WORDS: Readonly<Record<string, RegExp | undefined>> = {
  de: /\bbeend|\bauflegen\b|\blege\b.*\bauf\b|\bEnde\b/i,
  en: /\bend(?:s|ed|ing)?\b|\bhang(?:ing)? up\b/i,
}

/** What makes an angry person angrier, by language: telling them how to feel, and shrugging them off. */
export const FORBIDDEN_PHRASES: Readonly<Record<string, readonly RegExp[] | undefined>> = {
  de: [
    /\bberuhig\p{L}*/iu,
    /\bregen Sie sich (?:doch |jetzt |mal )*(?:nicht|ab)\b/i,
    /\bentspannen Sie sich\b/i,
    /\bnicht mein Problem\b/i,
    /\bnicht meine Schuld\b/i,
    /\bda kann ich (?:auch |leider )*nichts machen\b/i,
    /\b(?:wie ich|ich habe es Ihnen) (?:schon|bereits|doch)\b/i,
    /\bdas haben Sie falsch verstanden\b/i,
  ],
  en: [
    /\bcalm(?:ing)? down\b/i,
    /\bstay calm\b/i,
    /\brelax\b/i,
    /\bnot my (?:problem|fault|job)\b/i,
    /\bnothing I can do\b/i,
    /\bas I(?:’ve|'ve| have)? (?:already )?said\b/i,
    /\byou should have\b/i,
    /\byou(?:’ve|'ve| have)? misunderst(?:and|ood)\b/i,
  ],
}
