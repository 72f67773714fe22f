import { z } from "zod";

const schema = z.object({
  SENSOR_PORT: z.coerce.number().int().default(8420),
  SENSOR_BIND: z.string().default("::"),
  SENSOR_BUS: z.string().url().default("http://bus.home.test/api"),
});

export const config = schema.parse(process.env);
