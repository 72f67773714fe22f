from importlib import resources


def _steps() -> list[str]:
    text = resources.files(__package__).joinpath("schema.sql").read_text("utf8")
    return [s for s in text.split("\n--\n") if s.strip()]


def ensure(con) -> None:
    """Create what older shop versions lack."""
    for step in _steps():
        con.execute(step)
