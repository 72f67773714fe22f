import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { build } from './tools.js';
import { during } from './running.js';

const app = express();

app.post('/mcp', (req, res) =>
  during({ bearer: req.headers.authorization, began: Date.now() }, async () => {
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
    await build().connect(transport);
    await transport.handleRequest(req, res);
  }),
);

app.listen(8090, '127.0.0.1');
