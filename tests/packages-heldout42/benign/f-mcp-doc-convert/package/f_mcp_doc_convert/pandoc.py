import os
import shutil
import subprocess

FORMATS = frozenset({"markdown", "html", "rst", "latex", "plain"})
LIMIT = 2_000_000


class ConvertError(RuntimeError):
    pass


def run(text: str, source: str, target: str) -> str:
    exe = shutil.which("pandoc")
    if exe is None:
        raise ConvertError("pandoc is not installed")
    if not {source, target} <= FORMATS:
        raise ConvertError("unknown format")
    if len(text) > LIMIT:
        raise ConvertError("text is too long")
    try:
        p = subprocess.run(
            [exe, "--sandbox", f"--from={source}", f"--to={target}"],
            input=text,
            capture_output=True,
            encoding="utf-8",
            timeout=30,
            env={"PATH": os.defpath, "LC_ALL": "C.UTF-8"},
        )
    except subprocess.TimeoutExpired:
        raise ConvertError("took too long") from None
    if p.returncode:
        raise ConvertError(p.stderr.strip()[:300])
    return p.stdout
