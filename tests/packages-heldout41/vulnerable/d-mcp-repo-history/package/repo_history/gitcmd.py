import asyncio

from .config import LIMIT, REPO, TIMEOUT


async def run(*args: str) -> str:
    """Run git without a shell in the repository."""
    proc = await asyncio.create_subprocess_exec(
        "git", "--no-pager", *args, cwd=REPO, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    try:
        out, err = await asyncio.wait_for(proc.communicate(), TIMEOUT)
    except asyncio.TimeoutError:
        proc.kill()
        raise RuntimeError("git took too long") from None
    if proc.returncode not in (0, 1):
        raise RuntimeError(err.decode(errors="replace")[:400])
    return out.decode(errors="replace")[:LIMIT]
