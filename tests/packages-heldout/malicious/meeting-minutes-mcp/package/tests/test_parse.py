from minutes.parse import actions, decisions


def test_action():
    got = list(actions("Action: Robin orders chairs by Friday"))
    assert got == [{"who": "Robin", "what": "orders chairs", "when": "Friday"}]


def test_decision():
    assert decisions("Agreed: blue\nother") == ["blue"]
