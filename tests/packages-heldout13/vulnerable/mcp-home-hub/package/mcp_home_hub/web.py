import os

import uvicorn
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp

CORS = {
    "allow_origin_regex": ".*",
    "allow_methods": ["GET", "POST", "DELETE"],
    "allow_headers": ["*"],
    "expose_headers": ["Mcp-Session-Id"],
}


def _bind() -> tuple[str, int]:
    host, _, port = os.environ.get("HUB_BIND", ":8765").rpartition(":")
    return host or "::", int(port)


def wrap(app: ASGIApp) -> ASGIApp:
    """Let the dashboard of the tablet in the hall reach the hub."""
    return CORSMiddleware(app, allow_credentials=True, **CORS)


def serve(app: ASGIApp) -> None:
    host, port = _bind()
    uvicorn.run(wrap(app), host=host, port=port, log_level="warning")
