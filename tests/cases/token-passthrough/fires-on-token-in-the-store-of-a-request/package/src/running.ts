import { AsyncLocalStorage } from 'node:async_hooks';

interface Running {
  bearer?: string;
  began: number;
}

const kept = new AsyncLocalStorage<Running>();

export const during = <T>(running: Running, work: () => T): T => kept.run(running, work);
export const running = (): Running => kept.getStore() ?? { began: 0 };
