import { diaryApp } from "./lib/app.mjs";

diaryApp(process.env.DIARY_FILE ?? "diary.json").listen(6120, "localhost");
