import io
import pickle
import zipfile
from base64 import b64decode
from pathlib import Path

from lxml import etree
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("folio")
BOX = Path("/srv/folio")
KEPT = Path("/srv/kept")
FORMS = Path(__file__).parent / "forms"


@mcp.tool()
def add_score(packed: str, number: int) -> list[str]:
    """Keep a score and tell the keys of the forms."""
    with zipfile.ZipFile(io.BytesIO(b64decode(packed))) as archive:
        archive.extractall(BOX / f"score-{number}")
    reader = etree.XMLParser(resolve_entities=True)
    found = []
    for form in FORMS.glob("*.musicxml"):
        found += etree.parse(str(form), reader).xpath("//key/fifths/text()")
    for sheet in BOX.rglob("*.musicxml"):
        found += etree.parse(str(sheet), etree.XMLParser(resolve_entities=False)).xpath("//key/fifths/text()")
    return found


@mcp.tool()
def mark(number: int, word: str) -> int:
    """Mark a score with a word, and count the marks."""
    (KEPT / f"{number}.state").write_bytes(pickle.dumps({"word": word}))
    return sum(len(pickle.loads(each.read_bytes())["word"]) for each in KEPT.glob("*.state"))
