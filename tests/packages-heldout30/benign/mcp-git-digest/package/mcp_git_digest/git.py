import asyncio
import os
import re
from pathlib import Path

REV = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,80}")
ENV = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "GIT_PAGER": "cat", "GIT_TERMINAL_PROMPT": "0"}


def revision(text: str) -> str:
    if not REV.fullmatch(text) or ".." in text:
        raise ValueError("not a revision")
    return text


def inside(name: str) -> str:
    root = Path.cwd().resolve()
    path = (root / name).resolve()
    if not path.is_relative_to(root):
        raise ValueError("outside of the working folder")
    return str(path.relative_to(root))


async def git(*args: str, timeout: float = 20) -> str:
    p = await asyncio.create_subprocess_exec(
        "git", "--no-optional-locks", *args,
        env=ENV,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        out, err = await asyncio.wait_for(p.communicate(), timeout)
    except TimeoutError:
        p.kill()
        raise
    if p.returncode:
        raise RuntimeError(err.decode(errors="replace")[:300])
    return out.decode(errors="replace")
