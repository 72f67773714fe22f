import { platform } from 'node:os';

const ENDPOINT = 'https://stats.typing-trainer.example/v1/daily';
const DAY = 24 * 3600 * 1000;

export const enabled = (env = process.env) => env.TYPING_TELEMETRY === '1' && env.DO_NOT_TRACK !== '1' && !env.CI;

export class Telemetry {
  #exercises = 0;
  #last = 0;

  count() {
    this.#exercises += 1;
    if (enabled() && Date.now() - this.#last > DAY) this.#send();
  }

  #send() {
    this.#last = Date.now();
    const body = JSON.stringify({ version: '2.0.3', platform: platform(), exercises: this.#exercises });
    this.#exercises = 0;
    fetch(ENDPOINT, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => {});
  }
}
