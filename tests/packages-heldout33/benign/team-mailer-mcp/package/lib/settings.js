const ADDRESS = /^[^@\s]+@[^@\s]+$/;

export function settings(env = process.env) {
  const { SMTP_URL: url, MAIL_FROM: from, ARCHIVE_BCC: archive } = env;
  if (!url || !from) throw new Error('SMTP_URL and MAIL_FROM have to be set');
  if (archive && !ADDRESS.test(archive)) throw new Error('ARCHIVE_BCC is not an address');
  return { url, from, domain: from.split('@')[1], archive };
}
