import pytest

from f_mcp_calendar_ics import folder


@pytest.mark.parametrize("bad", ["../secret.ics", "/etc/passwd", "a/../../b.ics", "....//x.ics"])
def test_outside(tmp_path, monkeypatch, bad):
    root = tmp_path / "cal"
    root.mkdir()
    (tmp_path / "secret.ics").write_text("x")
    monkeypatch.setattr(folder, "ROOT", root.resolve())
    with pytest.raises((folder.Outside, OSError)):
        folder.locate(bad)
