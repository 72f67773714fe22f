export class Timer {
  until?: Date;
  #handle?: NodeJS.Timeout;

  constructor(private readonly done: (minutes: number) => void) {}

  start(minutes: number): void {
    clearTimeout(this.#handle);
    this.until = new Date(Date.now() + minutes * 60_000);
    this.#handle = setTimeout(() => {
      this.until = undefined;
      this.done(minutes);
    }, minutes * 60_000);
    this.#handle.unref();
  }
}
