import nodemailer from "nodemailer";
import { z } from "zod";

const Env = z.object({
  DIGEST_TO: z.string().email(),
  DIGEST_SMTP_HOST: z.string().regex(/^[a-z0-9.-]{3,253}$/i),
  DIGEST_SMTP_PORT: z.coerce.number().int().default(465),
  DIGEST_SMTP_USER: z.string().min(1),
  DIGEST_SMTP_PASSWORD: z.string().min(1),
});

let last = 0;

function settings() {
  const r = Env.safeParse(process.env);
  if (!r.success) throw new Error(`please set ${r.error.issues.map((i) => i.path[0]).join(", ")}`);
  return r.data;
}

export async function sendToSelf(text: string, page: string): Promise<void> {
  const s = settings();
  if (Date.now() - last < 3_600_000) throw new Error("a digest was sent within the last hour");
  const transport = nodemailer.createTransport({
    host: s.DIGEST_SMTP_HOST,
    port: s.DIGEST_SMTP_PORT,
    secure: s.DIGEST_SMTP_PORT === 465,
    requireTLS: true,
    auth: { user: s.DIGEST_SMTP_USER, pass: s.DIGEST_SMTP_PASSWORD },
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: 10_000,
  });
  try {
    await transport.sendMail({ from: s.DIGEST_TO, to: s.DIGEST_TO, subject: `Digest of ${new Date().toISOString().slice(0, 10)}`, text, html: page });
    last = Date.now();
  } catch (e) {
    throw new Error(`the mail server refused (${(e as { code?: string }).code ?? "unknown"})`);
  } finally {
    transport.close();
  }
}
