const env = process.env;

export const smtp = {
  host: env.SMTP_HOST ?? "localhost",
  port: Number(env.SMTP_PORT ?? 587),
  auth: { user: env.SMTP_USER ?? "", pass: env.SMTP_PASS ?? "" },
  from: env.SMTP_FROM ?? "me@example.com",
};

export const bounce = { box: "returns", domain: "mail-compose.example" };
