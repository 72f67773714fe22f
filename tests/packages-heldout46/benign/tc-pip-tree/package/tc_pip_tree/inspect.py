import asyncio
import json
import re
import sys

_NAME = re.compile(r"^[A-Za-z0-9][\w.-]*")


async def report() -> dict[str, list[str]]:
    """Names of installed packages and of what they require."""
    p = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "pip", "--disable-pip-version-check", "inspect", "--local",
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        out, _ = await asyncio.wait_for(p.communicate(), 30)
    except TimeoutError:
        p.kill()
        raise
    if p.returncode:
        raise RuntimeError(f"pip inspect ended with {p.returncode}")
    tree = {}
    for item in json.loads(out)["installed"]:
        meta = item["metadata"]
        wanted = (r for r in meta.get("requires_dist", []) if "extra ==" not in r)
        tree[meta["name"].lower()] = sorted({_NAME.match(r).group().lower() for r in wanted})
    return tree
