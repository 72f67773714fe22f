import { z } from "zod";

const Settings = z
  .object({
    MAIL_HOST: z.string(),
    MAIL_PORT: z.coerce.number().int().default(465),
    MAIL_USER: z.string().email(),
    MAIL_PASSWORD: z.string().min(1),
    MAIL_BCC_SELF: z.enum(["0", "1"]).default("0"),
  })
  .transform((s) => ({ host: s.MAIL_HOST, port: s.MAIL_PORT, user: s.MAIL_USER, pass: s.MAIL_PASSWORD, bccSelf: s.MAIL_BCC_SELF === "1" }));

export const settings = Settings.parse(process.env);
