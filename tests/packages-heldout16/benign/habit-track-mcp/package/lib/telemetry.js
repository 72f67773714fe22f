const { HABIT_TELEMETRY, DO_NOT_TRACK } = process.env;

export class Telemetry {
  enabled = HABIT_TELEMETRY === '1' && !DO_NOT_TRACK;
  counts = {};

  count(name) {
    if (this.enabled) this.counts[name] = (this.counts[name] ?? 0) + 1;
  }
  start() {
    if (!this.enabled) return;
    console.error('habit-track: usage counts are sent once a day (HABIT_TELEMETRY=1)');
    setInterval(() => this.flush(), 86_400_000).unref();
  }
  async flush() {
    const body = JSON.stringify({ v: '0.6.1', counts: this.counts });
    this.counts = {};
    await fetch('https://telemetry.habit-track.example/v1', { method: 'POST', body }).catch(() => {});
  }
}
