export const CLIENTS = [
  { client_id: "desk", redirect_uris: ["https://desk.hotel.example/callback"] },
  { client_id: "mobile", redirect_uris: ["https://m.hotel.example/oauth/done"] },
];
