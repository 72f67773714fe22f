export interface Tab { id: number; title: string; text: string }

/** Filled by the browser extension through native messaging on standard input. */
export class TabStore {
  private readonly tabs = new Map<number, Tab>();

  constructor(input: NodeJS.ReadableStream = process.stdin) {
    input.setEncoding("utf8").on("data", (line) => {
      const tab = JSON.parse(String(line)) as Tab;
      this.tabs.set(tab.id, tab);
    });
  }
  all = (): Tab[] => [...this.tabs.values()];
  get = (id: number): Tab | undefined => this.tabs.get(id);
}
