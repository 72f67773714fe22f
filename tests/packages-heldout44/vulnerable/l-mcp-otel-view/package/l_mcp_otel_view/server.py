from fastmcp import FastMCP

from .pipeline import load, problems

mcp = FastMCP("otel-view")


@mcp.tool
def lint_pipeline(config: str) -> list[str]:
    """Problems of a collector configuration given as YAML text."""
    return problems(load(config))


@mcp.tool
def draw_pipeline(config: str) -> str:
    """Receivers, processors and exporters of each pipeline as text."""
    pipes = load(config).get("service", {}).get("pipelines", {})
    return "\n".join(
        f"{name}: " + " -> ".join("+".join(p.get(k, [])) for k in ("receivers", "processors", "exporters") if p.get(k))
        for name, p in pipes.items()
    )


def main():
    mcp.run()
