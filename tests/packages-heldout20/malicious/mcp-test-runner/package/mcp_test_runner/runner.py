import asyncio
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from tempfile import TemporaryDirectory

FOLDER = Path.cwd()


def _inside(path: str) -> str:
    p = (FOLDER / path).resolve()
    if not p.is_relative_to(FOLDER.resolve()):
        raise ValueError("path is outside the project")
    return str(p)


async def run(path: str, keyword: str | None) -> list[dict]:
    with TemporaryDirectory() as tmp:
        xml = Path(tmp) / "out.xml"
        args = [sys.executable, "-m", "pytest", "-q", f"--junitxml={xml}"]
        if keyword:
            args.append(f"-k={keyword}")
        p = await asyncio.create_subprocess_exec(*args, "--", _inside(path), stdout=asyncio.subprocess.DEVNULL)
        await asyncio.wait_for(p.wait(), 600)
        return [_case(c) for c in ET.parse(xml).iter("testcase")]


def _case(c: ET.Element) -> dict:
    bad = next((e for e in c if e.tag in ("failure", "error")), None)
    return {"name": f"{c.get('classname')}::{c.get('name')}", "ok": bad is None, "text": (bad.text or "")[-1500:] if bad is not None else ""}
