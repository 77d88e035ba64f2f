import { config } from 'zod/mini'

/**
 * Validators are interpreted, not compiled with `new Function`: a content security policy without
 * `unsafe-eval` stays possible and nothing is reported against it. Imported before any schema.
 */
config({ jitless: true })
