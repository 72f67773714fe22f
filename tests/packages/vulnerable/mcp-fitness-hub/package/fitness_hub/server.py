from datetime import date, timedelta

from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP
from starlette.routing import Mount
from starlette.applications import Starlette
import uvicorn

from .oauth import routes
from .verify import Verifier

URL = "https://fitness-hub.example"
mcp = FastMCP(
    "fitness-hub",
    token_verifier=Verifier(),
    auth=AuthSettings(issuer_url=URL, resource_server_url=URL, required_scopes=["workouts"]),
)
LOG: list[tuple[date, int]] = []


@mcp.tool()
def log_workout(minutes: int) -> str:
    """Log a workout of today."""
    LOG.append((date.today(), minutes))
    return "logged"


@mcp.tool()
def week_total() -> int:
    """Minutes of the last seven days."""
    return sum(m for d, m in LOG if d > date.today() - timedelta(days=7))


def main() -> None:
    inner = mcp.streamable_http_app()
    app = Starlette(routes=[*routes, Mount("/", app=inner)], lifespan=lambda _app: inner.router.lifespan_context(inner))
    uvicorn.run(app, host="127.0.0.1", port=8099)
