const LIMIT = 16_384;

function part(text, what) {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) throw new Error(`the ${what} is not base64url`);
  let value;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64url')));
  } catch {
    throw new Error(`the ${what} is not JSON`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Error(`the ${what} is not an object`);
  return value;
}

/** Header and claims, not verified. The signature is not part of the result, so the answer cannot be used as a token. */
export function unfold(token) {
  const text = token.trim().replace(/^bearer\s+/i, '');
  if (text.length > LIMIT) throw new Error('too long for a token');
  const parts = text.split('.');
  if (parts.length === 5) throw new Error('this token is encrypted (JWE)');
  if (parts.length !== 3) throw new Error('a token has three parts');
  return { header: part(parts[0], 'header'), claims: part(parts[1], 'payload') };
}

export function remarks({ header }) {
  const out = [];
  if (String(header.alg).toLowerCase() === 'none') out.push('alg is none: a server must refuse this token');
  if (/^HS/.test(header.alg ?? '') && (header.jku || header.x5u)) out.push('a symmetric algorithm together with a key address makes no sense');
  for (const name of ['jku', 'x5u', 'jwk']) if (header[name]) out.push(`${name} in the header: a server must not trust keys that the token brings along`);
  if (/[./\\]{2}|['";]/.test(header.kid ?? '')) out.push('kid has characters of a path or query');
  return out;
}
