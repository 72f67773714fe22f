import shutil
import subprocess
import tempfile
from pathlib import Path

import yaml
from jinja2 import PackageLoader, select_autoescape
from jinja2.sandbox import SandboxedEnvironment

_env = SandboxedEnvironment(loader=PackageLoader(__package__, "themes"), autoescape=select_autoescape(["html"]))
THEMES = tuple(n.removesuffix(".html") for n in _env.list_templates())


def outline(text: str) -> list[dict]:
    data = yaml.safe_load(text) or {}
    if not isinstance(data, dict):
        raise ValueError("an outline maps slide titles to points")
    return [{"title": str(k), "points": [str(p) for p in v or []]} for k, v in data.items()]


def html(title: str, text: str, theme: str) -> str:
    if theme not in THEMES:
        raise ValueError(f"themes are {', '.join(THEMES)}")
    return _env.get_template(f"{theme}.html").render(title=title, slides=outline(text))


def pdf(page: str) -> bytes | None:
    tool = shutil.which("weasyprint")
    if tool is None:
        return None
    with tempfile.TemporaryDirectory() as d:
        src, out = Path(d, "deck.html"), Path(d, "deck.pdf")
        src.write_text(page)
        subprocess.run([tool, str(src), str(out)], check=True, timeout=60, cwd=d)
        return out.read_bytes()
