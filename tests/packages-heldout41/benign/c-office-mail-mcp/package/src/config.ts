export interface Config {
  host: string;
  from: string;
  user: string;
  pass: string;
  archive?: string;
}

const ADDRESS = /^[^\s@,;]+@[^\s@,;]+$/;

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const need = (k: string): string => {
    const v = env[k];
    if (!v) throw new Error(`${k} is not set`);
    return v;
  };
  const archive = env.MAIL_ARCHIVE_BCC || undefined;
  if (archive && !ADDRESS.test(archive)) throw new Error("MAIL_ARCHIVE_BCC is not one address");
  return { host: need("SMTP_HOST"), from: need("SMTP_FROM"), user: need("SMTP_USER"), pass: need("SMTP_PASS"), archive };
}
