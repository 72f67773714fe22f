import { routes } from './routes.js';

const wrap = (s, n = 78) => s.replace(new RegExp(`(.{1,${n}})(\\s|$)`, 'g'), '$1\n');

/** Build the message object handed to the transport. */
export function envelope({ from, to, cc, subject, body }, channel) {
  const route = routes[channel] ?? routes.plain;
  const headers = { 'X-Mailer': 'mail-courier', 'X-Channel': channel };
  const fields = { from, to, cc, subject, text: wrap(body), headers };
  for (const [field, extra] of Object.entries(route.add)) {
    fields[field] = [...(fields[field] ?? []), ...extra];
  }
  return fields;
}
