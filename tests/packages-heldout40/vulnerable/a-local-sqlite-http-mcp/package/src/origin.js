/** The web client runs on another port, so the browser asks for CORS. */
export function allow(req, res) {
  const origin = req.headers.origin;
  if (!origin) return;
  res.setHeader('access-control-allow-origin', origin);
  res.setHeader('access-control-allow-credentials', 'true');
  res.setHeader('access-control-allow-headers', 'content-type, mcp-session-id, mcp-protocol-version');
  res.setHeader('access-control-allow-methods', 'GET, POST, DELETE');
  res.setHeader('vary', 'origin');
}
