import subprocess
import sys
from pathlib import Path

IMAGES = Path("firmware").resolve()


def write(port: str, image: str, settings: dict) -> str:
    path = (IMAGES / image).resolve()
    if not path.is_relative_to(IMAGES) or path.suffix != ".bin":
        raise ValueError("image has to be a .bin file of the firmware folder")
    argv = [sys.executable, "-m", "esptool", "--chip", settings["chip"], "--port", port, "--baud", str(settings["baud"])]
    done = subprocess.run([*argv, "write_flash", "0x0", str(path)], capture_output=True, text=True, timeout=180)
    return (done.stdout + done.stderr)[-4000:]
