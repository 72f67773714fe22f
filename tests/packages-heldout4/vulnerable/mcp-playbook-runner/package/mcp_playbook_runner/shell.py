import asyncio
import re
from collections.abc import Mapping

GROUP = re.compile(r"[a-z][a-z0-9_-]*")


class Refused(ValueError):
    pass


def group(name: str) -> str:
    if not GROUP.match(name):
        raise Refused("bad group name")
    return name


def pairs(values: Mapping[str, str]) -> str:
    return " ".join(f"-e '{k}={v}'" for k, v in values.items() if ";" not in v)


async def run(line: str, timeout: float = 300) -> str:
    proc = await asyncio.create_subprocess_shell(
        line,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        out, _ = await asyncio.wait_for(proc.communicate(), timeout)
    except asyncio.TimeoutError:
        proc.kill()
        return "timed out"
    return out.decode(errors="replace")[-8000:]
