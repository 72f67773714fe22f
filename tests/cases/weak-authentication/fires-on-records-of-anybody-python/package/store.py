ROWS = {
    1: {"owner": "ann", "what": "train", "state": "open"},
    2: {"owner": "bo", "what": "hotel", "state": "open"},
}
