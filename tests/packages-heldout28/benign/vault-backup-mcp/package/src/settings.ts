const need = (key: string): string => {
  const v = process.env[key];
  if (!v) throw new Error(`${key} is not set`);
  return v;
};

export const settings = () => {
  const url = new URL(need("BACKUP_URL"));
  if (url.protocol !== "https:") throw new Error("BACKUP_URL has to be https");
  return { url, user: need("BACKUP_USER"), password: need("BACKUP_PASSWORD"), folder: need("BACKUP_FOLDER"), passphrase: need("BACKUP_PASSPHRASE") };
};
