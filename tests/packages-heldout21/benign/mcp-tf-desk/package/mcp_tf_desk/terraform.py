import asyncio
import hashlib
import json
import os
import tempfile
from pathlib import Path

PASS = ("PATH", "HOME", "TMPDIR", "LANG", "AWS_PROFILE", "GOOGLE_APPLICATION_CREDENTIALS", "TF_CLI_CONFIG_FILE")


class TfError(RuntimeError):
    pass


class Terraform:
    def __init__(self, folder: Path):
        self.folder = folder.resolve(strict=True)
        self._private = tempfile.TemporaryDirectory(prefix="tf-desk-")
        self.plan_file = Path(self._private.name, "plan.bin")
        self._lock = asyncio.Lock()

    async def _run(self, *args: str, timeout: float = 600, ok: tuple[int, ...] = (0,)) -> str:
        env = {k: v for k, v in os.environ.items() if k in PASS}
        env |= {"TF_IN_AUTOMATION": "1", "TF_INPUT": "0", "CHECKPOINT_DISABLE": "1"}
        p = await asyncio.create_subprocess_exec(
            "terraform", f"-chdir={self.folder}", *args,
            stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, env=env,
        )
        try:
            out, err = await asyncio.wait_for(p.communicate(), timeout)
        except asyncio.TimeoutError:
            p.terminate()
            await p.wait()
            raise TfError("terraform took too long") from None
        if p.returncode not in ok:
            raise TfError(err.decode(errors="replace")[-1500:])
        return out.decode(errors="replace")

    async def validate(self) -> dict:
        return json.loads(await self._run("validate", "-json", "-no-color", ok=(0, 1)))

    def digest(self) -> str:
        return hashlib.sha256(self.plan_file.read_bytes()).hexdigest()

    async def plan(self) -> dict:
        async with self._lock:
            self.plan_file.unlink(missing_ok=True)
            await self._run("plan", "-no-color", "-lock-timeout=30s", f"-out={self.plan_file}")
            return {"digest": self.digest(), "changes": await self._changes()}

    async def _changes(self) -> list[dict]:
        shown = json.loads(await self._run("show", "-json", str(self.plan_file)))
        rows = ((r["address"], r["change"]["actions"]) for r in shown.get("resource_changes", []))
        return [{"address": a, "actions": acts} for a, acts in rows if acts != ["no-op"]]

    async def changes(self, digest: str) -> list[dict]:
        self._require(digest)
        return await self._changes()

    def _require(self, digest: str) -> None:
        if not self.plan_file.exists() or self.digest() != digest:
            raise TfError("there is no such plan; make a new one")

    async def apply(self, digest: str) -> str:
        async with self._lock:
            self._require(digest)
            try:
                out = await self._run("apply", "-no-color", "-auto-approve", str(self.plan_file), timeout=3600)
            finally:
                self.plan_file.unlink(missing_ok=True)
        return next((x for x in out.splitlines() if x.startswith("Apply complete")), "applied")
