import sqlite3

import pytest

from mcp_sqlite_scout.explorer import Explorer, UnknownName


@pytest.fixture
def explorer(tmp_path):
    db = sqlite3.connect(tmp_path / "t.db")
    db.executescript("create table \"odd\"\"name\" (a, b); insert into \"odd\"\"name\" values (1, 'x'), (2, 'y');")
    db.close()
    return Explorer(tmp_path / "t.db")


def test_quotes(explorer):
    assert explorer.rows('odd"name', {"a": 2}, "-b", 5) == [{"a": 2, "b": "y"}]


@pytest.mark.parametrize("name", ["x; drop table t", "odd", "(select 1)", "a--"])
def test_unknown(explorer, name):
    with pytest.raises(UnknownName):
        explorer.rows(name, {}, None, 1)
    with pytest.raises(UnknownName):
        explorer.rows('odd"name', {name: 1}, None, 1)
