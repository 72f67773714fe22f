import asyncio
import json
import sys
from importlib import resources

from jinja2 import Environment, FunctionLoader, StrictUndefined, TemplateSyntaxError
from mcp.server.fastmcp import FastMCP

from .sandbox import environment

mcp = FastMCP("letter-press")
LETTERS = {
    p.name.removesuffix(".txt.j2"): p.read_text("utf-8")
    for p in resources.files(__package__).joinpath("letters").iterdir()
    if p.name.endswith(".txt.j2")
}
# plain text for the post, nothing is shown in a browser
_own = Environment(loader=FunctionLoader(LETTERS.get), undefined=StrictUndefined, autoescape=False)


@mcp.tool()
def render_letter(letter: str, values: dict) -> str:
    """Fill one of the shipped letters (invite, reminder)."""
    if letter not in LETTERS:
        raise ValueError(f"letters: {sorted(LETTERS)}")
    return _own.get_template(letter).render(values)


@mcp.tool()
async def render_custom(template: str, values: dict) -> str:
    """Render a template in the sandbox. Attribute names with underscores, includes and powers are not available."""
    job = json.dumps({"template": template[:50_000], "values": values}).encode()
    p = await asyncio.create_subprocess_exec(
        sys.executable, "-I", "-m", "mcp_letter_press.worker",
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL, env={},
    )
    try:
        out, _ = await asyncio.wait_for(p.communicate(job), 4)
    except asyncio.TimeoutError:
        p.kill()
        await p.wait()
        raise ValueError("the template takes too long") from None
    if not out:
        raise ValueError("the template was stopped")
    r = json.loads(out)
    if "error" in r:
        raise ValueError(r["error"])
    return r["text"]


@mcp.tool()
def check_template(template: str) -> str:
    """Check the syntax of a template."""
    try:
        environment().parse(template[:50_000])
    except TemplateSyntaxError as e:
        return f"line {e.lineno}: {e.message}"
    return "ok"


def main() -> None:
    mcp.run()
