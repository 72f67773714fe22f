import { AsyncLocalStorage } from 'node:async_hooks';

interface Running {
  bearer?: string;
  locale: string;
}

const kept = new AsyncLocalStorage<Running>();

export const during = <T>(running: Running, work: () => T): T => kept.run(running, work);
export const running = (): Running => kept.getStore() ?? { locale: 'en' };
export const isSigned = (): boolean => running().bearer !== undefined;
