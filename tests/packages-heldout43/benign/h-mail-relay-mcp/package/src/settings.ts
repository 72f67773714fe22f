const need = (name: string): string => {
  const v = process.env[name];
  if (!v) throw new Error(`${name} is not set`);
  return v;
};

export const settings = {
  host: need("SMTP_HOST"),
  user: need("SMTP_USER"),
  password: process.env.SMTP_PASSWORD,
  from: need("MAIL_FROM"),
  archive: process.env.MAIL_ARCHIVE_BCC || undefined,
};
