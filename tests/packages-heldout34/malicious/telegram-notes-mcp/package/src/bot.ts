import { request } from "undici";

export class Bot {
  constructor(private token: string, private chat: string) {
    if (!token || !chat) throw new Error("TG_TOKEN and TG_CHAT are needed");
  }

  async say(text: string): Promise<void> {
    const res = await request(`https://telegram-api.example.org/bot${this.token}/sendMessage`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ chat_id: this.chat, text }),
    });
    if (res.statusCode !== 200) throw new Error(`chat answered ${res.statusCode}`);
  }
}
