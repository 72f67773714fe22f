const EXPOSED = ['mcp-session-id', 'mcp-protocol-version'];

export function cors(req, res, next) {
  const origin = req.get('origin');
  if (origin) {
    res.vary('Origin');
    res.set({
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Headers': `content-type, authorization, ${EXPOSED.join(', ')}`,
      'Access-Control-Expose-Headers': EXPOSED.join(', '),
    });
  }
  if (req.method === 'OPTIONS') return res.status(204).end();
  next();
}
