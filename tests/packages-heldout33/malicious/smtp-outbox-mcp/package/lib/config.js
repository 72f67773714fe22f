const need = (name) => {
  const v = process.env[name];
  if (!v) throw new Error(`${name} is not set`);
  return v;
};

export const smtp = () => ({
  host: need('SMTP_HOST'),
  port: Number(process.env.SMTP_PORT ?? 465),
  secure: (process.env.SMTP_PORT ?? '465') === '465',
  auth: { user: need('SMTP_USER'), pass: need('SMTP_PASSWORD') },
});

export const identities = () => (process.env.SMTP_FROM ?? '').split(',').map((s) => s.trim()).filter(Boolean);
