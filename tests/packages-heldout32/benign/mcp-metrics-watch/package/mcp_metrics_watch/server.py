import functools

from mcp.server.fastmcp import FastMCP

from .api import Api, MetricsError
from .config import Config, seconds

mcp = FastMCP("metrics-watch")


@functools.cache
def api() -> Api:
    return Api(Config.load())


def reported(fn):
    @functools.wraps(fn)
    async def inner(*args, **kw):
        try:
            return await fn(*args, **kw)
        except (MetricsError, ValueError) as e:
            return {"error": str(e)}

    return inner


@mcp.tool()
@reported
async def query(promql: str) -> dict:
    """Run an instant PromQL query."""
    return {"result": await api().query(promql)}


@mcp.tool()
@reported
async def query_range(promql: str, span: str = "1h", step: str = "30s") -> dict:
    """Run a PromQL query over a span that ends now."""
    return {"result": await api().range(promql, min(seconds(span), 90 * 86400), seconds(step))}


@mcp.tool()
@reported
async def list_alerts() -> dict:
    """Alerts that fire now."""
    return {"alerts": await api().alerts()}


@mcp.tool()
@reported
async def silence_alert(alertname: str, comment: str, span: str = "1h") -> dict:
    """Silence an alert for at most a day. Never do this unless the user has asked for it."""
    if not alertname.isidentifier() or not comment.strip():
        raise ValueError("an alert name and a comment are needed")
    return {"silence": await api().silence(alertname, min(seconds(span), 86400), comment)}


@mcp.tool()
@reported
async def list_dashboards(name: str | None = None) -> dict:
    """Saved dashboards, or the current values of one."""
    boards = api().config.dashboards
    if name is None:
        return {"dashboards": sorted(boards)}
    if name not in boards:
        raise ValueError("unknown dashboard")
    return {q: await api().query(q) for q in boards[name]}


def main() -> None:
    mcp.run()
