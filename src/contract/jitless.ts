import * as z from 'zod/mini';

// The product runs under a policy that forbids `new Function`, which zod would otherwise probe for.
// Imported first by every file that builds a schema.
z.config({ jitless: true });
