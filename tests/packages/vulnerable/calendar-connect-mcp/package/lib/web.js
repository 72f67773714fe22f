'use strict';
const crypto = require('crypto');
const express = require('express');
const calendar = require('./calendar');
const { target } = require('./back');

const states = new Map();

exports.begin = (back) => {
  const state = crypto.randomBytes(16).toString('hex');
  states.set(state, back);
  return state;
};

exports.listen = (port) => {
  const app = express();
  app.get('/callback', async (req, res) => {
    if (!states.delete(String(req.query.state))) return res.status(400).send('unknown state');
    await calendar.signIn(String(req.query.code));
    res.redirect(target(String(req.query.return || '')));
  });
  app.get('/done', (_req, res) => res.send('You can close this window.'));
  return app.listen(port, '127.0.0.1');
};
