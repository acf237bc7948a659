import * as z from 'zod';

// The site's Content-Security-Policy forbids eval, which zod would try. Import this before any schema.
z.config({ jitless: true });
