const MENTION = /<@([A-Z0-9]+)>/g;
const LINK = /<(https?:[^|>]+)\|([^>]+)>/g;

export async function render(slack, message) {
  const author = message.bot_profile?.name ?? (await slack.name(message.user));
  const at = new Date(Number(message.ts) * 1000).toISOString();
  const ids = [...new Set([...(message.text ?? '').matchAll(MENTION)].map((m) => m[1]))];
  const names = new Map(await Promise.all(ids.map(async (id) => [id, await slack.name(id)])));
  const text = (message.text ?? '')
    .replace(MENTION, (_, id) => `@${names.get(id)}`)
    .replace(LINK, '$2 ($1)')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
  const replies = message.reply_count ? ` [${message.reply_count} replies, thread_ts=${message.thread_ts}]` : '';
  return `${at} ${author}: ${text}${replies}`;
}
