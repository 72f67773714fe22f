#!/usr/bin/env node
import express from 'express';
import { pages } from './pages.js';
import { mount } from './mcp.js';

const app = express();
app.use(express.json());
app.use(pages());
mount(app);

const host = process.env.HOST || '0.0.0.0';
const port = Number(process.env.PORT || 8931);
app.listen(port, host, () => console.error(`listening on ${host}:${port}`));
