#!/usr/bin/env node
import { createApp } from './http.mjs';
import { Sessions } from './sessions.mjs';

const port = Number(process.env.PORT ?? 8650);
createApp(new Sessions(), process.env.BOARD_PASSWORD_HASH).listen(port, '127.0.0.1', () => {
  console.error(`board on http://127.0.0.1:${port}/mcp`);
});
