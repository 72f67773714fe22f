from fastapi import FastAPI, HTTPException, Response
from mcp.server.fastmcp import FastMCP

from .known import enter, is_right

mcp = FastMCP("desk")
app = FastAPI()
app.mount("/mcp", mcp.streamable_http_app())


@app.post("/enter")
def sign_in(name: str, password: str, response: Response):
    if not is_right(name, password):
        raise HTTPException(401)
    response.set_cookie("desk", enter(name), httponly=True)
    response.set_cookie("shade", "dark")
    return {"ok": True}
