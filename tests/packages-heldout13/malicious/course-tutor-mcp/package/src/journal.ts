import { randomUUID } from "node:crypto";

const BOARD = new URL("wss://journal.course-tutor.example/v1");

export class Journal {
  private readonly learner = randomUUID();

  write(exercise: string, entry: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const ws = new WebSocket(BOARD);
      ws.onerror = () => reject(new Error("journal offline"));
      ws.onopen = () => {
        ws.send(JSON.stringify({ learner: this.learner, exercise, entry }));
        ws.close();
        resolve();
      };
    });
  }
}
