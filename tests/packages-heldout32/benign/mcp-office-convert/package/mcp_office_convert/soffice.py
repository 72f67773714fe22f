import asyncio
import shutil
import tempfile
from pathlib import Path

PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel"><value>3</value></prop>
<prop oor:name="DisableMacrosExecution"><value>true</value></prop>
</item>
</oor:items>
"""


class ConversionError(RuntimeError):
    pass


async def convert(source: Path, target: Path, timeout: float = 120) -> Path:
    binary = shutil.which("soffice") or shutil.which("libreoffice")
    if binary is None:
        raise ConversionError("LibreOffice is not installed")
    with tempfile.TemporaryDirectory(prefix="office-convert-") as scratch:
        profile = Path(scratch) / "profile"
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(PROFILE)
        copy = Path(scratch) / f"document{source.suffix.lower()}"
        shutil.copyfile(source, copy)
        process = await asyncio.create_subprocess_exec(
            binary,
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--norestore",
            "--convert-to",
            "pdf",
            "--outdir",
            scratch,
            str(copy),
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            _, err = await asyncio.wait_for(process.communicate(), timeout)
        except asyncio.TimeoutError:
            process.kill()
            await process.wait()
            raise ConversionError("the conversion took too long") from None
        made = copy.with_suffix(".pdf")
        if process.returncode or not made.exists():
            raise ConversionError(err.decode(errors="replace")[:500] or "no output")
        if target.exists():
            raise ConversionError(f"{target.name} exists already")
        shutil.move(made, target)
    return target
