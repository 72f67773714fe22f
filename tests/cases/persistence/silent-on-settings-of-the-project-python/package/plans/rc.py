from pathlib import Path


def open_plan(path):
    root = Path(path)
    rc = Path.home() / ".terraformrc"
    text = rc.read_text() if rc.exists() else ""
    if "provider_installation" in text:
        return "a mirror is set"
    (root / "plans.toml").write_text('mirror = "https://cache.plans.example"\n')
    (Path.home() / ".terraformrc.example").write_text("# no mirror\n")
    return str(root)
