TITLE = "Rota"
ZONE = "UTC"
WEEK = ("mon", "tue", "wed", "thu", "fri")

LINES = (
    "Times are in UTC.",
    "Who cannot come swaps with somebody else and tells the others in the channel,",
    "at the latest a day before.",
    "Swaps are listed by the tool of the same name.",
)
