/** Lets the club's web pages (and their previews) use the server. */
export function crossOrigin({ headers }) {
  return (req, res, next) => {
    const { origin } = req.headers;
    if (origin) {
      res.setHeader('Access-Control-Allow-Origin', origin);
      res.setHeader('Access-Control-Allow-Credentials', 'true');
      res.setHeader('Access-Control-Allow-Headers', headers.join(', '));
      res.setHeader('Vary', 'Origin');
    }
    if (req.method === 'OPTIONS') return res.status(204).end();
    return next();
  };
}
