COUNT = "Counts words."
LONG = (
    "Counts words. Counts are only right when `text` holds plain text: markup must be taken out before, "
    "and the language has to be one with blanks between words."
)
