import contextlib

import uvicorn
from mcp.server.fastmcp import FastMCP
from mcp.server.transport_security import TransportSecuritySettings
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount, Route

from .auth import BearerGate
from .builds import builds
from .hook import hook
from .settings import Settings

settings = Settings.from_env()
mcp = FastMCP(
    "build-hooks",
    transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=True, allowed_hosts=settings.allowed_hosts),
)


@mcp.tool()
def recent_builds(count: int = 10) -> list[str]:
    """The latest builds."""
    return [str(b) for b in list(builds)[-min(count, 100) :]]


@mcp.tool()
def failed_builds() -> list[str]:
    """Builds that failed."""
    return [str(b) for b in builds if b.state == "failed"]


def build_app() -> Starlette:
    tools = mcp.streamable_http_app()

    @contextlib.asynccontextmanager
    async def lifespan(_app):
        async with mcp.session_manager.run():
            yield

    return Starlette(
        routes=[Route("/hook", hook(settings.hook_secret), methods=["POST"]), Mount("/", app=tools)],
        middleware=[Middleware(BearerGate, token=settings.token, open_paths=("/hook",))],
        lifespan=lifespan,
    )


def main() -> None:
    uvicorn.run(build_app(), host=settings.host, port=settings.port)
