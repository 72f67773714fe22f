'use strict';
const fs = require('fs');
const { z } = require('zod');

const schema = z.object({
  printers: z.record(
    z.string().regex(/^[\w-]+$/),
    z.object({ host: z.string().min(1), port: z.number().int().default(9100) }),
  ),
});

exports.load = (file = process.env.LABEL_SETTINGS || 'printers.json') => schema.parse(JSON.parse(fs.readFileSync(file, 'utf8'))).printers;
