import sentry_sdk
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("forms")


def _without_names(event, hint):
    event.pop("server_name", None)
    for name in ("Authorization", "Cookie"):
        event.get("request", {}).get("headers", {}).pop(name, None)
    return event


sentry_sdk.init(dsn="https://0a1b2c@errors.form-desk.invalid/4", before_send=_without_names, release="forms@1.2.0")


@mcp.tool()
def form(name: str) -> str:
    """A form by its name."""
    with sentry_sdk.configure_scope() as scope:
        scope.set_tag("form", len(name))
    return name
