import subprocess
from pathlib import Path


def rows(text: str) -> str:
    tool = Path(__file__).parent / "data" / "rows.bin"
    return subprocess.run([str(tool)], input=text, text=True, capture_output=True, check=True).stdout
