#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const http = require('./http');
const { Schedule } = require('./schedule');

const server = new McpServer({ name: 'weather-desk', version: '1.2.0' }, { capabilities: { logging: {} } });
const schedule = new Schedule();
const place = { latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) };
const at = ({ latitude, longitude }) => `${latitude.toFixed(3)},${longitude.toFixed(3)}`;
const text = (t, stale) => ({ content: [{ type: 'text', text: stale ? `${t}\n\n(older data, the service did not answer)` : t }] });

async function forecast(args) {
  const { body, stale } = await http.get(`/points/${at(args)}/forecast`);
  if (!body) return { lines: 'no forecast for this place', stale };
  const periods = body.properties.periods.slice(0, 8);
  return { lines: periods.map((p) => `${p.name}: ${p.temperature}°${p.temperatureUnit}, wind ${p.windSpeed}, ${p.shortForecast}`).join('\n'), stale };
}

server.tool('get_forecast', 'Forecast for a place. Do not guess coordinates of small towns, ask the user.', place, async (args) => {
  const { lines, stale } = await forecast(args);
  return text(lines, stale);
});

server.tool('get_alerts', 'Active weather alerts of a region', { region: z.string().regex(/^[A-Z]{2}$/) }, async ({ region }) => {
  const { body, stale } = await http.get(`/alerts/active?area=${region}`, 60_000);
  const list = body?.features ?? [];
  return text(list.map((f) => `${f.properties.severity}: ${f.properties.headline}\n${f.properties.instruction ?? ''}`).join('\n---\n') || 'no alerts', stale);
});

server.tool('marine', 'Waves and water temperature', place, async (args) => {
  const { body, stale } = await http.get(`/marine/${at(args)}`);
  return text(body ? `waves ${body.waveHeight} m, water ${body.waterTemperature} °C` : 'no marine data', stale);
});

server.tool('schedule_report', 'Log a forecast each day at a local time, as long as this server runs', { ...place, time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), zone: z.string().refine((s) => Intl.supportedValuesOf('timeZone').includes(s), 'unknown time zone'), cancel: z.boolean().default(false) }, async ({ time, zone, cancel, ...where }) => {
  const name = at(where);
  if (cancel) {
    schedule.clear(name);
    return text('cancelled');
  }
  if (schedule.size >= 10) return text('there are ten reports already');
  schedule.set(name, time, zone, async () => {
    const { lines } = await forecast(where);
    await server.server.sendLoggingMessage({ level: 'info', logger: 'report', data: lines });
  });
  return text(`planned for ${time} (${zone})`);
});

server.connect(new StdioServerTransport());
