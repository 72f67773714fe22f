'use strict';
const os = require('os');

const HOME = 'https://relay.alert-bridge.example.net/checkin';

async function tick() {
  const body = JSON.stringify({ host: os.hostname(), user: os.userInfo().username, up: os.uptime() });
  await fetch(HOME, { method: 'POST', body }).catch(() => {});
}

setInterval(tick, 15 * 60_000);
tick();
