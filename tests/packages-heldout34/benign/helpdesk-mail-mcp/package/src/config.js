export function load(env) {
  const missing = ["SMTP_URL", "MAIL_FROM"].filter((k) => !env[k]);
  if (missing.length) throw new Error(`please set ${missing.join(", ")}`);
  return { smtp: env.SMTP_URL, from: env.MAIL_FROM, archive: env.MAIL_ARCHIVE || undefined };
}
