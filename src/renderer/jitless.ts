import { z } from 'zod'

// SECURITY: the content security policy forbids eval; without this zod would try it once and be reported for it.
z.config({ jitless: true })
