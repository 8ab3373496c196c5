/** The shape of a set of texts: the same keys, any words. What makes a missing translation a type error. */
export type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> }
