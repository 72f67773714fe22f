import asyncio
import shutil
import sys
from datetime import datetime

QUIET = range(22, 24), range(0, 7)


def quiet(now: datetime | None = None) -> bool:
    return any((now or datetime.now()).hour in r for r in QUIET)


async def show(text: str) -> None:
    if quiet():
        return
    exe = shutil.which("notify-send")
    if exe is None:
        print(f"taskclock: {text}", file=sys.stderr)
        return
    p = await asyncio.create_subprocess_exec(exe, "--app-name=taskclock", "--expire-time=10000", "--", "Reminder", text)
    await p.wait()
