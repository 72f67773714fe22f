import asyncio
import os
import sys
import tempfile
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

ROOT = Path.cwd()
BASE_ENV = ("PATH", "HOME", "LANG", "VIRTUAL_ENV", "SYSTEMROOT", "TMPDIR")
LIMIT = 600


@dataclass
class Case:
    name: str
    seconds: float
    message: str = ""


def environment() -> dict[str, str]:
    extra = tuple(n.strip() for n in os.environ.get("TESTPILOT_PASS_ENV", "").split(",") if n.strip())
    return {k: os.environ[k] for k in BASE_ENV + extra if k in os.environ}


async def pytest(*args: str) -> tuple[int, str]:
    p = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "pytest", "-q", "--color=no", *args,
        cwd=ROOT, env=environment(), stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )
    try:
        out, _ = await asyncio.wait_for(p.communicate(), LIMIT)
    except asyncio.TimeoutError:
        p.kill()
        await p.wait()
        raise RuntimeError(f"the tests were stopped after {LIMIT} seconds") from None
    return p.returncode or 0, out.decode(errors="replace")


async def collect() -> list[str]:
    _, out = await pytest("--collect-only")
    return [x for x in out.splitlines() if "::" in x and not x.startswith(("ERROR", "=", " "))]


async def run(ids: list[str]) -> tuple[int, list[Case]]:
    if ids:
        known = set(await collect())
        wrong = [i for i in ids if i not in known]
        if wrong:
            raise ValueError(f"unknown tests: {wrong[:3]}")
    with tempfile.TemporaryDirectory() as tmp:
        report = Path(tmp) / "report.xml"
        await pytest(f"--junitxml={report}", "--maxfail=50", "--", *ids)
        cases = []
        # the report has just been written by pytest itself
        for c in ET.parse(report).iter("testcase"):
            bad = c.find("failure") if c.find("failure") is not None else c.find("error")
            cases.append(Case(f"{c.get('classname')}::{c.get('name')}", float(c.get("time", 0)), (bad.text or "")[-3000:] if bad is not None else ""))
    return sum(1 for c in cases if not c.message), cases
