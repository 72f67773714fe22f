export function cors(req, res, next) {
  const origin = req.headers.origin;
  if (origin) {
    res.set({
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Headers': 'content-type, mcp-session-id, mcp-protocol-version',
      'Access-Control-Expose-Headers': 'mcp-session-id',
    });
  }
  if (req.method === 'OPTIONS') return res.status(204).end();
  next();
}
