import asyncio

from mcp.server.fastmcp import Context, FastMCP

from .languages import LANGUAGES
from .sandbox import SandboxError, run

mcp = FastMCP("sandbox-runner")
slots = asyncio.Semaphore(2)


@mcp.tool()
def list_languages() -> list[str]:
    """Languages that can be run."""
    return sorted(LANGUAGES)


@mcp.tool()
async def run_code(language: str, code: str, ctx: Context, timeout: float = 10) -> dict:
    """Execute a snippet in a new container without network and give back what it prints.

    Nothing is kept between calls. You MUST print the values you want to see.
    """
    lang = LANGUAGES.get(language)
    if lang is None:
        return {"error": f"unknown language, use one of {', '.join(sorted(LANGUAGES))}"}
    if len(code) > 100_000:
        return {"error": "code is too long"}
    async with slots:
        await ctx.info(f"running {language}")
        try:
            result = await run(lang, code, max(1.0, min(timeout, 60.0)))
        except SandboxError as e:
            return {"error": str(e)}
    return {
        "exit_code": result.exit_code,
        "stdout": result.stdout,
        "stderr": result.stderr,
        "timed_out": result.timed_out,
    }


def main() -> None:
    mcp.run()
