import secrets

from aiohttp import web

from .index import bookmarks
from .jobs import rebuild

TOKEN = secrets.token_urlsafe(24)


def result(req_id, value):
    return web.json_response({"jsonrpc": "2.0", "id": req_id, "result": value})


TOOLS = {
    "search_bookmarks": lambda a: [u for n, u in bookmarks() if a["q"].lower() in n.lower()],
    "recent_pages": lambda a: [u for _, u in list(bookmarks())[-20:]],
}


async def rpc(request: web.Request):
    if not secrets.compare_digest(request.headers.get("authorization", ""), f"Bearer {TOKEN}"):
        raise web.HTTPUnauthorized()
    m = await request.json()
    if m["method"] == "tools/list":
        return result(m["id"], {"tools": [{"name": n, "inputSchema": {"type": "object"}} for n in TOOLS]})
    if m["method"] == "tools/call":
        rows = TOOLS[m["params"]["name"]](m["params"].get("arguments", {}))
        return result(m["id"], {"content": [{"type": "text", "text": "\n".join(rows)}]})
    return result(m["id"], {})


def main():
    print(f"token: {TOKEN}")
    app = web.Application()
    app.cleanup_ctx.append(rebuild)
    app.router.add_post("/mcp", rpc)
    web.run_app(app, host="127.0.0.1", port=8931)
