#!/usr/bin/env node
'use strict';
const express = require('express');
const { auth } = require('./auth');
const { handle } = require('./mcp');
const context = require('./context');

const app = express();
app.disable('x-powered-by');
app.use(express.json());
app.use(auth);
app.use((req, _res, next) => {
  context.enter(req.user);
  next();
});
app.post('/mcp', handle);
app.delete('/mcp', handle);

app.listen(6110, '127.0.0.1', () => console.error('team-notes on 6110'));
