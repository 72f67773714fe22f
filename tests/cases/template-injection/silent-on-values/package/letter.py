from jinja2 import Environment, PackageLoader
from jinja2.sandbox import SandboxedEnvironment
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("letter")
environment = Environment(loader=PackageLoader("letter"), autoescape=True)
KINDS = {"short": "Hello {{ name }}", "long": "Good day, dear {{ name }}"}


@mcp.tool()
def letter(kind: str, name: str) -> str:
    """Write a letter."""
    if kind not in KINDS:
        raise ValueError("unknown kind")
    return environment.from_string(KINDS[kind]).render(name=name)


@mcp.tool()
def own(frame: str, name: str) -> str:
    """Write a letter from a frame of your own."""
    return SandboxedEnvironment().from_string(frame).render(name=name)


@mcp.tool()
def line(name: str) -> str:
    """One line."""
    return "Hello {name}".format(name=name) + KINDS["short"].format(name=name)
