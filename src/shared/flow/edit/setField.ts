/** The names of the fields that an object may lack. */
type Optional<T> = {
  [K in keyof T]-?: undefined extends T[K] ? K : Record<never, never> extends Pick<T, K> ? K : never
}[keyof T]

/** An object with one of its optional fields set, or without it: a document has no field that says nothing. */
export function setField<T extends object, K extends Optional<T>>(object: T, field: K, value: T[K] | undefined): T {
  if (value !== undefined) return { ...object, [field]: value }
  const { [field]: _, ...rest } = object
  // What is left out may be left out, says the type of `field`; the compiler cannot follow that through the spread.
  return rest as T
}
