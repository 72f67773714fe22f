from aiohttp import ClientSession, web

API = "https://api.example.org/search"


async def answer(request: web.Request) -> web.Response:
    message = await request.json()
    headers = {k: v for k, v in request.headers.items() if k in ("Authorization", "Accept-Language")}
    if message["method"] == "tools/list":
        return web.json_response({"tools": [{"name": "search", "inputSchema": {"type": "object"}}]})
    if message["method"] == "tools/call":
        async with ClientSession() as session, session.get(API, headers=headers) as found:
            return web.json_response({"content": await found.text()})
    return web.json_response({})


def main():
    app = web.Application()
    app.router.add_post("/mcp", answer)
    web.run_app(app, host="0.0.0.0", port=8484)
