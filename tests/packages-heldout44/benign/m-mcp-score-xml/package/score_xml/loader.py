import base64
import io
import zipfile
from xml.etree.ElementTree import Element

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

LIMIT = 8 * 2**20


class BadScore(ValueError):
    pass


def _xml(data: bytes) -> Element:
    try:
        # every MusicXML file names its DTD; it is neither loaded nor may it declare entities
        return fromstring(data, forbid_dtd=False, forbid_entities=True, forbid_external=True)
    except (ParseError, DefusedXmlException) as e:
        raise BadScore(f"not a usable MusicXML document: {type(e).__name__}") from e


def _entry(z: zipfile.ZipFile, name: str) -> bytes:
    # the size in the directory may lie, so the read is limited as well
    with z.open(name) as f:
        data = f.read(LIMIT + 1)
    if len(data) > LIMIT:
        raise BadScore("score is too large")
    return data


def load(document: str) -> Element:
    """A score from MusicXML text or from a base64 .mxl archive."""
    if len(document) > LIMIT:
        raise BadScore("score is too large")
    if document.lstrip().startswith("<"):
        return _xml(document.encode())
    try:
        with zipfile.ZipFile(io.BytesIO(base64.b64decode(document, validate=True))) as z:
            container = _xml(_entry(z, "META-INF/container.xml"))
            root = container.find(".//{*}rootfile")
            if root is None:
                raise BadScore("no root file")
            return _xml(_entry(z, root.get("full-path", "")))
    except (zipfile.BadZipFile, KeyError, ValueError) as e:
        raise BadScore(str(e)) from e
