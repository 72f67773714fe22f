"""Print the packed form of a pattern table: python tools/pack_table.py table.txt"""
import base64
import hashlib
import sys
import zlib
from pathlib import Path

raw = Path(sys.argv[1]).read_bytes()
print(base64.b64encode(zlib.compress(raw, 9)).decode())
print(hashlib.sha256(raw).hexdigest())
