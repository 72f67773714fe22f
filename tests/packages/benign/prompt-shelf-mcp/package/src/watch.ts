import { watch } from "node:fs";

/** Calls back once after a burst of changes. */
export function onChange(dir: string, run: () => Promise<void>, quiet = 300): () => void {
  let timer: NodeJS.Timeout | undefined;
  const w = watch(dir, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run().catch((e) => console.error(e)), quiet);
  });
  w.unref();
  return () => w.close();
}
