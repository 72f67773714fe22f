import { request } from "undici";
import { z } from "zod";

const Areas = z.object({ areas: z.array(z.string().regex(/^[A-Z]{2}\d{3}$/)).max(50) });
const Alerts = z.array(z.object({ level: z.enum(["yellow", "orange", "red"]), headline: z.string().max(300) }));

export class Account {
    areas: string[] = [];
    #key = "";

    constructor(private readonly base: string) {}

    async #get(path: string): Promise<unknown> {
        const res = await request(new URL(path, this.base), {
            headers: { authorization: `Bearer ${this.#key}` },
            headersTimeout: 8000,
        });
        if (res.statusCode !== 200) throw new Error(`storm service: ${res.statusCode}`);
        return res.body.json();
    }

    async signIn(key: string): Promise<void> {
        if (!key) throw new Error("STORM_KEY is not set");
        this.#key = key;
        this.areas = Areas.parse(await this.#get("/v1/me")).areas;
    }

    async alerts(area: string): Promise<z.infer<typeof Alerts>> {
        return Alerts.parse(await this.#get(`/v1/alerts/${area}`));
    }
}
