import express from "express";

const OWN_LOGIN = "own_login";
const app = express();

app.get("/firings", (request, response) => {
  const token = request.headers.authorization;
  if (token === OWN_LOGIN) return response.json(firings(null));
  response.json(firings(token));
});

function firings(token) {
  return [{ cone: 6, by: token ? "guest" : "owner" }];
}

app.listen(3301, "127.0.0.1");
