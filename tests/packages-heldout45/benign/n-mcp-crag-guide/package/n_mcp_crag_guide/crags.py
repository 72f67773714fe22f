CRAGS = {
    "raven wall": {"routes": 48, "rock": "limestone", "height": 35, "closed": "February to June"},
    "mill slabs": {"routes": 21, "rock": "granite", "height": 60, "closed": ""},
}
REPORTS: list[tuple[str, str, str]] = []
