const { z } = require('zod');

exports.schema = {
  number: z.string().regex(/^[A-Za-z0-9-]{1,40}$/),
  seller: z.string(),
  buyer: z.string(),
  iban: z.string().regex(/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/),
  vat: z.number().min(0).max(1).default(0.2),
  lines: z.array(z.object({ label: z.string(), qty: z.number().positive(), price: z.number() })).min(1),
};
