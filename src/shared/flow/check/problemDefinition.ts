/** How bad a problem is: the flow cannot be published, should not be, or could be better. */
export type Severity = 'error' | 'warning' | 'hint'

/** What a problem code means: message and fix are templates, `{name}` stands for a value of the case at hand. */
export type ProblemDefinition = { readonly severity: Severity; readonly message: string; readonly fix: string }
