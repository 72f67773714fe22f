"""Pack tools/lookalikes.json into homoglyph_lint_mcp/packed.py."""
import base64
import json
import re
import textwrap
import zlib
from pathlib import Path

here = Path(__file__).parent
data = json.loads((here / "lookalikes.json").read_text("utf-8"))
text = base64.b85encode(zlib.compress(json.dumps(data, sort_keys=True).encode(), 9)).decode()
lines = "\n".join(f"    {part!r}" for part in textwrap.wrap(text, 96))
out = here.parent / "homoglyph_lint_mcp" / "packed.py"
source = out.read_text("utf-8")
out.write_text(re.sub(r"_TABLE = \(\n.*?\n\)", lambda _: f"_TABLE = (\n{lines}\n)", source, flags=re.S), "utf-8")
