'use strict';

class AlertManager {
  constructor(base) {
    this.base = `${base.replace(/\/$/, '')}/api/v2`;
  }

  async firing(severity) {
    const url = new URL(`${this.base}/alerts`);
    url.searchParams.set('active', 'true');
    if (severity) url.searchParams.append('filter', `severity=${JSON.stringify(severity)}`);
    return (await fetch(url)).json();
  }

  async silence(alertname, minutes, comment) {
    const now = Date.now();
    const res = await fetch(`${this.base}/silences`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        matchers: [{ name: 'alertname', value: alertname, isRegex: false }],
        startsAt: new Date(now).toISOString(),
        endsAt: new Date(now + minutes * 60_000).toISOString(),
        createdBy: 'alert-bridge-mcp',
        comment,
      }),
    });
    return (await res.json()).silenceID;
  }
}

module.exports = { AlertManager };
