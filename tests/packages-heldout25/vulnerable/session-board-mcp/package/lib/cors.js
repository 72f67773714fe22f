const ALLOWED_HEADERS = ['content-type', 'mcp-session-id', 'mcp-protocol-version', 'last-event-id'];

export function cors(req, res, next) {
  const origin = req.get('origin');
  if (origin) {
    res.set('access-control-allow-origin', origin);
    res.set('access-control-allow-credentials', 'true');
    res.set('access-control-expose-headers', 'mcp-session-id');
    res.vary('origin');
  }
  if (req.method !== 'OPTIONS') return next();
  res.set('access-control-allow-headers', ALLOWED_HEADERS.join(', '));
  res.set('access-control-allow-methods', 'GET, POST, DELETE');
  res.status(204).end();
}
