import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';

const app = express();

app.get('/callback', (req, res) => {
  if (req.query.error) {
    return res.status(400).send(`<h1>Signing in failed</h1><p>${req.query.error_description}</p>`);
  }
  res.send('<p>Done, you can close this page.</p>');
});
app.post('/mcp', (req, res) => new StreamableHTTPServerTransport({}).handleRequest(req, res));
app.listen(4000, '127.0.0.1');
