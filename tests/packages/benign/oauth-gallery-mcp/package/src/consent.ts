import { createInterface } from "node:readline/promises";

/** The gallery runs on the user's own machine, so the user is asked in its terminal. */
export async function confirmed(client: string): Promise<boolean> {
  const rl = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await rl.question(`Let ${client} see your photos? [y/N] `)).trim().toLowerCase() === "y";
  } finally {
    rl.close();
  }
}
