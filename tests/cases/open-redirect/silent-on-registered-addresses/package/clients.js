export const clients = new Map([["pane", { redirect_uris: ["https://pane.example/done", "http://127.0.0.1:*/done"] }]]);
