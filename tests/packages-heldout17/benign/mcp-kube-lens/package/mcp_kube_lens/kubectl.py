import asyncio
import os
import re
import shutil

KINDS = frozenset({"pods", "deployments", "services", "ingresses", "jobs", "cronjobs", "nodes", "events"})
NAME = re.compile(r"[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?")
PASS = ("PATH", "HOME", "KUBECONFIG", "HTTPS_PROXY", "NO_PROXY", "LANG")
LIMIT = 200_000


class Rejected(ValueError):
    """An argument that is not passed on to kubectl."""


def name(value: str) -> str:
    if not NAME.fullmatch(value):
        raise Rejected(f"{value!r} is not a Kubernetes name")
    return value


def kind(value: str) -> str:
    if value not in KINDS:
        raise Rejected(f"kind must be one of {', '.join(sorted(KINDS))}")
    return value


async def run(*argv: str, timeout: float = 20) -> str:
    exe = shutil.which("kubectl")
    if exe is None:
        raise Rejected("kubectl is not installed")
    env = {k: v for k, v in os.environ.items() if k in PASS}
    child = await asyncio.create_subprocess_exec(
        exe, *argv,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env=env,
    )
    try:
        out, err = await asyncio.wait_for(child.communicate(), timeout)
    except TimeoutError:
        child.kill()
        await child.wait()
        raise Rejected("kubectl took too long") from None
    if child.returncode:
        raise Rejected(err.decode(errors="replace").strip()[:500])
    return out[:LIMIT].decode(errors="replace")
