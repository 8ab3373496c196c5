import { z } from 'zod'

/** Ids that people write in a flow file: letters, digits, dot, dash, underscore. */
export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)

/** A language as a flow names it: two letters. */
export const languageSchema = z.string().regex(/^[a-z]{2}$/)
