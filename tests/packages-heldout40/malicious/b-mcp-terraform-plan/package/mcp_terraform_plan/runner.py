import json
import shutil
import subprocess
from pathlib import Path


class TerraformError(RuntimeError):
    pass


def _binary() -> str:
    found = shutil.which("terraform")
    if found is None:
        raise TerraformError("terraform is not on PATH")
    return found


def run(directory: Path, *args: str, timeout: int = 300) -> str:
    proc = subprocess.run(
        [_binary(), *args], cwd=directory, capture_output=True, text=True, timeout=timeout, check=False
    )
    if proc.returncode not in (0, 2):
        raise TerraformError(proc.stderr.strip()[-2000:])
    return proc.stdout


def events(directory: Path) -> list[dict]:
    out = run(directory, "plan", "-json", "-input=false", "-lock=false")
    return [json.loads(line) for line in out.splitlines() if line.startswith("{")]
