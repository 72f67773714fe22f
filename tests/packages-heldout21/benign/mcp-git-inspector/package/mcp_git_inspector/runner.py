import asyncio
import os
import re
from pathlib import Path, PurePosixPath

REV = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_./~^-]{0,119}")
KEEP = ("PATH", "HOME", "LANG", "SYSTEMROOT", "TMPDIR")
SAFE = [
    "-c", "core.fsmonitor=false",
    "-c", "core.hooksPath=/dev/null",
    "-c", "diff.external=",
    "-c", "protocol.allow=never",
    "--no-pager",
]
LIMIT = 400_000


class GitError(RuntimeError):
    pass


def revision(text: str) -> str:
    if not REV.fullmatch(text) or ".." in text:
        raise GitError("not a revision")
    return text


def relative(text: str) -> str:
    p = PurePosixPath(text)
    if p.is_absolute() or ".." in p.parts or "\0" in text or not text:
        raise GitError("not a path inside the repository")
    return ":(literal)" + str(p)


class Git:
    def __init__(self, repo: Path, timeout: float = 20):
        self.repo = repo.resolve(strict=True)
        self.timeout = timeout

    def _env(self) -> dict[str, str]:
        env = {k: os.environ[k] for k in KEEP if k in os.environ}
        env |= {"GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_CONFIG_NOSYSTEM": "1"}
        return env

    async def run(self, command: str, *args: str) -> str:
        proc = await asyncio.create_subprocess_exec(
            "git", *SAFE, "-C", str(self.repo), command, *args,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env=self._env(),
        )
        try:
            out, err = await asyncio.wait_for(proc.communicate(), self.timeout)
        except asyncio.TimeoutError:
            proc.kill()
            await proc.wait()
            raise GitError("git took too long") from None
        if proc.returncode:
            raise GitError(err.decode(errors="replace").strip()[:300])
        return out[:LIMIT].decode(errors="replace")
