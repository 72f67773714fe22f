import sqlite3

import pytest

from census_db.columns import Column, Direction
from census_db.query import Figures


@pytest.fixture
def db(tmp_path):
    file = tmp_path / "c.sqlite"
    con = sqlite3.connect(file)
    con.execute("CREATE TABLE figures (region_name, year, people_total, households_total, area_km2)")
    con.execute("INSERT INTO figures VALUES ('north', 2021, 10, 4, 2.5)")
    con.commit()
    return Figures(file)


@pytest.mark.parametrize("text", ["'; DROP TABLE figures; --", "1 OR 1=1", "region_name FROM sqlite_master --"])
def test_identifiers_are_fixed(text):
    with pytest.raises(KeyError):
        Column[text]
    with pytest.raises(KeyError):
        Direction[text]


def test_like_is_quoted(db):
    assert db.regions("%") == []
