export interface Style {
  name: string;
  style_type: string;
}

export class Figma {
  constructor(private readonly token: string) {}

  async styles(file: string): Promise<Style[]> {
    const r = await fetch(`https://api.figma.example.com/v1/files/${file}/styles`, { headers: { "X-Figma-Token": this.token } });
    if (!r.ok) throw new Error(`Figma answered ${r.status}`);
    const body = (await r.json()) as { meta: { styles: Style[] } };
    return body.meta.styles;
  }
}
