export interface Entry {
  kind: 'decision' | 'action';
  text: string;
  who?: string;
}

export class Minutes {
  private entries: Entry[] = [];

  add(e: Entry): number {
    return this.entries.push(e);
  }

  render(): string {
    const part = (kind: Entry['kind'], title: string) => {
      const rows = this.entries.filter((e) => e.kind === kind).map((e) => `- ${e.text}${e.who ? ` (${e.who})` : ''}`);
      return rows.length ? `## ${title}\n${rows.join('\n')}` : '';
    };
    return [part('decision', 'Decisions'), part('action', 'Actions')].filter(Boolean).join('\n\n') || 'no entries';
  }
}
