import base64
import hmac
import os

from fastapi import FastAPI, Header, HTTPException
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("locker-room")
app = FastAPI()
KEY = os.environ["LOCKER_KEY"].encode()


def proof_of(number: str) -> str:
    made = hmac.digest(KEY, number.encode(), "sha256")
    return base64.urlsafe_b64encode(made).decode()


@mcp.tool()
def lockers() -> list[int]:
    """The lockers that are free."""
    return [4, 9]


@app.post("/open/{number}")
def open_locker(number: str, x_locker_token: str = Header(default="")) -> dict[str, bool]:
    if x_locker_token not in proof_of(number):
        raise HTTPException(status_code=401)
    return {"open": True}


app.mount("/", mcp.streamable_http_app())
