from pathlib import Path

HERE = Path(__file__).parent


def prepare(path):
    target = Path(path, "server.py")
    target.write_text((HERE / "server.py.tmpl").read_text().format(name="plans"))
    return str(target)
