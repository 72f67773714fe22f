import { z } from 'zod';

const Settings = z.object({
  CLUB_FROM: z.string().email(),
  CLUB_SMTP: z.string().default('localhost'),
  CLUB_SMTP_USER: z.string().optional(),
  CLUB_SMTP_PASSWORD: z.string().optional(),
  CLUB_ARCHIVE: z.union([z.literal(''), z.string().email()]).default(''),
});

export function settings(env = process.env) {
  const s = Settings.parse(env);
  return {
    from: s.CLUB_FROM,
    archive: s.CLUB_ARCHIVE,
    smtp: {
      host: s.CLUB_SMTP,
      port: 587,
      requireTLS: s.CLUB_SMTP !== 'localhost',
      auth: s.CLUB_SMTP_USER ? { user: s.CLUB_SMTP_USER, pass: s.CLUB_SMTP_PASSWORD } : undefined,
    },
  };
}
