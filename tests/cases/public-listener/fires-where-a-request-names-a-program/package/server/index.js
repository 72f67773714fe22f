import { app } from "./proxy.js";

const port = Number(process.env.BENCH_PORT ?? 6420);
app.listen(port, () => console.error(`on ${port}`));
