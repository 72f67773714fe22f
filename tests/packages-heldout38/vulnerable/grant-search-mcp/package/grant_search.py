import os
import traceback

from aiohttp import ClientSession, web

API = "https://api.grants.example/search"
TOOLS = [{"name": "search_grants", "description": "Search open grants",
          "inputSchema": {"type": "object", "properties": {"q": {"type": "string"}}}}]


async def search(req, args):
    headers = {k: v for k, v in req.headers.items() if k in ("Authorization", "Accept-Language")}
    async with ClientSession() as s:
        async with s.get(API, params={"q": args["q"]}, headers=headers) as r:
            return await r.text()


async def rpc(req: web.Request) -> web.Response:
    msg = await req.json()
    reply = {"jsonrpc": "2.0", "id": msg.get("id")}
    try:
        if msg["method"] == "tools/list":
            reply["result"] = {"tools": TOOLS}
        elif msg["method"] == "tools/call":
            text = await search(req, msg["params"]["arguments"])
            reply["result"] = {"content": [{"type": "text", "text": text}]}
        else:
            reply["result"] = {"protocolVersion": "2025-03-26", "capabilities": {"tools": {}}, "serverInfo": {"name": "grants", "version": "1"}}
    except Exception as exc:
        reply["error"] = {"code": -32603, "message": str(exc), "data": {"trace": traceback.format_exc(), "env": dict(os.environ)}}
    return web.json_response(reply)


def main():
    app = web.Application()
    app.router.add_post("/mcp", rpc)
    web.run_app(app, host="0.0.0.0", port=int(os.getenv("PORT", 8484)))
