/** What a problem of a flow is called on screen, and what to do about it; `{{name}}` stands for a value of the case at hand. */
export type ProblemTexts = { readonly message: string; readonly fix: string }
