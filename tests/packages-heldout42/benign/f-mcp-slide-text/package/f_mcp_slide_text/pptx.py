import io
import re
import zipfile

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

SLIDE = re.compile(r"ppt/slides/slide(\d{1,4})\.xml")
TEXT = "{http://schemas.openxmlformats.org/drawingml/2006/main}t"
MAX_MEMBER = 500_000
MAX_SLIDES = 200


class Broken(ValueError):
    pass


def _read(z: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    # the size in the header may lie, so stop reading after the limit
    with z.open(info) as f:
        data = f.read(MAX_MEMBER + 1)
    if len(data) > MAX_MEMBER:
        raise Broken(f"{info.filename} is too large")
    return data


def slides(raw: bytes) -> list[str]:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as z:
            found = sorted((int(m.group(1)), i) for i in z.infolist() if (m := SLIDE.fullmatch(i.filename)))
            if len(found) > MAX_SLIDES:
                raise Broken("too many slides")
            roots = [fromstring(_read(z, i)) for _, i in found]
    except (zipfile.BadZipFile, ParseError, DefusedXmlException) as e:
        raise Broken("not a .pptx file") from e
    return [" ".join(t.text or "" for t in r.iter(TEXT)) for r in roots]
