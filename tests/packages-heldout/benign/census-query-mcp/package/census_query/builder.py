COLUMNS = {"region": "region_name", "year": "census_year", "age": "age_years", "people": "n_people"}
SIGNS = {"=": "=", "<": "<", ">": ">", "!=": "<>"}
DIRECTIONS = {"up": "ASC", "down": "DESC"}


class Query:
    """SELECT built of known words; values only ever as parameters."""

    def __init__(self):
        self._where, self._values, self._tail = [], [], ""

    def filter(self, column, sign, value):
        self._where.append(f"{COLUMNS[column]} {SIGNS[sign]} ?")
        self._values.append(value)
        return self

    def order(self, column, direction="up"):
        self._tail = f" ORDER BY {COLUMNS[column]} {DIRECTIONS[direction]}"
        return self

    def sql(self, limit):
        names = ", ".join(f"{sql} AS {shown}" for shown, sql in COLUMNS.items())
        text = f"SELECT {names} FROM people"
        if self._where:
            text += " WHERE " + " AND ".join(self._where)
        return text + self._tail + " LIMIT ?", [*self._values, int(limit)]
