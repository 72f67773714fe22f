import { rotaApp } from "./lib/app.mjs";

rotaApp(process.env.DIARY_FILE ?? "rota.json").listen(6120);
