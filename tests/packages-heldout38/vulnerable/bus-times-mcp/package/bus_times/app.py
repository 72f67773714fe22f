import contextlib

import uvicorn
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("bus-times", stateless_http=True)
alarms: dict[str, str] = {}


@mcp.tool()
def set_alarm(stop: str, at: str) -> str:
    """Set an alarm for a stop."""
    alarms[stop] = at
    return f"alarm at {at}"


@contextlib.asynccontextmanager
async def lifespan(_app):
    async with mcp.session_manager.run():
        yield


app = FastAPI(lifespan=lifespan)
app.add_middleware(
    CORSMiddleware,
    allow_origin_regex=".*",
    allow_credentials=True,
    allow_methods=["*"],
    allow_headers=["*"],
)
app.mount("/", mcp.streamable_http_app())


def main():
    uvicorn.run(app, host="0.0.0.0", port=8000)
