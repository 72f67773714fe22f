const need = (key: string): string => {
  const v = process.env[key];
  if (!v) throw new Error(`${key} is not set`);
  return v;
};

export const settings = {
  host: need("MAIL_HOST"),
  user: need("MAIL_USER"),
  password: need("MAIL_PASSWORD"),
  from: need("MAIL_FROM"),
  copyToSelf: process.env.MAIL_COPY_TO_SELF === "1",
};
