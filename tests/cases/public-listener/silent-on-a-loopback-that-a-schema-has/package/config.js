const { z } = require("zod");

const schema = z.object({
  BARN_PORT: z.coerce.number().int().default(8420),
  BARN_BIND: z.string().default("127.0.0.1"),
});

exports.config = schema.parse(process.env);
