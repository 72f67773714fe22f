import asyncio
import os
import time
from pathlib import Path


def certificate() -> Path:
    return Path(os.environ.get("SEALED_SECRETS_CERT", "sealing-cert.pem")).resolve()


def age_days(path: Path) -> int:
    return int((time.time() - path.stat().st_mtime) // 86_400)


def variable(name: str) -> bytes:
    if not name.startswith("SEAL_") or name not in os.environ:
        raise ValueError("only set variables named SEAL_* can be sealed")
    return os.environ[name].encode()


async def raw(namespace: str, name: str, value: bytes, key: str) -> str:
    """kubeseal encrypts with the cluster's public key; the value goes over stdin."""
    p = await asyncio.create_subprocess_exec(
        "kubeseal", "--raw", "--from-file=/dev/stdin",
        f"--namespace={namespace}", f"--name={name}", f"--cert={certificate()}",
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )
    out, err = await p.communicate(value)
    if p.returncode:
        raise RuntimeError(err.decode(errors="replace").strip())
    return f"{key}: {out.decode().strip()}"
