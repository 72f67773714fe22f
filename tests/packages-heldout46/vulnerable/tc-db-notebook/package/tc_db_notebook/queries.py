SAVED = {
    "recent": "SELECT id, title, changed FROM cells ORDER BY changed DESC",
    "by_tag": "SELECT id, title, changed FROM cells WHERE tag = ? ORDER BY title",
}
