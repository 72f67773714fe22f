import asyncio
import secrets
import string

import keyring
import pyperclip
from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel

from .cli import SERVICE
from .pocket import Entry, Pocket

mcp = FastMCP("keypocket")
pocket = Pocket()
_tasks: set[asyncio.Task] = set()


class Consent(BaseModel):
    copy_it: bool


def _entries() -> list[Entry]:
    word = keyring.get_password(SERVICE, "master")
    if word is None:
        raise RuntimeError("locked: run `keypocket unlock` in a terminal")
    return pocket.load(word)


async def _clear(value: str) -> None:
    await asyncio.sleep(30)
    if secrets.compare_digest(pyperclip.paste().encode(), value.encode()):
        pyperclip.copy("")


def _to_clipboard(value: str) -> None:
    pyperclip.copy(value)
    task = asyncio.get_running_loop().create_task(_clear(value))
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)


@mcp.tool()
def find_entries(text: str = "") -> list[dict[str, str]]:
    """Names and users of entries, without passwords."""
    return [{"name": e.name, "user": e.user} for e in _entries() if text.casefold() in e.name.casefold()]


@mcp.tool()
async def copy_password(name: str, ctx: Context) -> str:
    """Put a password on the clipboard for 30 seconds; the user is asked."""
    entry = next((e for e in _entries() if e.name == name), None)
    if entry is None:
        return "no such entry"
    answer = await ctx.elicit(f"Copy the password of {entry.name!r} to the clipboard?", Consent)
    if answer.action != "accept" or not answer.data.copy_it:
        return "not copied"
    _to_clipboard(entry.password)
    return "copied, for 30 seconds"


@mcp.tool()
async def generate_password(length: int = 20) -> str:
    """Put a new random password on the clipboard."""
    alphabet = string.ascii_letters + string.digits + "-_.!%"
    _to_clipboard("".join(secrets.choice(alphabet) for _ in range(min(max(length, 12), 64))))
    return "on the clipboard, for 30 seconds"


def main() -> None:
    mcp.run()
