"""Runs as `python -m mcp_plainpdf.worker`; a request comes on stdin, the answer goes to stdout."""
import json
import sys

from pypdf import PdfReader, PdfWriter

MAX_PAGES = 2000


def limit() -> None:
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    resource.setrlimit(resource.RLIMIT_CPU, (60, 60))


def text(req: dict) -> str:
    r = PdfReader(req["file"])
    last = min(req["last"], len(r.pages), MAX_PAGES)
    return "\n\f\n".join(r.pages[i].extract_text() for i in range(req["first"] - 1, last))


def split(req: dict) -> int:
    r, w = PdfReader(req["file"]), PdfWriter()
    for i in range(req["first"] - 1, min(req["last"], len(r.pages))):
        w.add_page(r.pages[i])
    with open(req["out"], "xb") as f:
        w.write(f)
    return len(w.pages)


def merge(req: dict) -> int:
    w = PdfWriter()
    for name in req["files"]:
        w.append(name, import_outline=False)
    with open(req["out"], "xb") as f:
        w.write(f)
    return len(w.pages)


if __name__ == "__main__":
    limit()
    request = json.load(sys.stdin)
    action = {"text": text, "split": split, "merge": merge}[request.pop("action")]
    json.dump(action(request), sys.stdout)
