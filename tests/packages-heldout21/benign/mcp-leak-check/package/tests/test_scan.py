from mcp_leak_check.scan import text_findings

SAMPLES = {
    "aws-access-key": "key = AKIAEXAMPLEEXAMPLE00",
    "private-key": "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n",
    "netrc": "machine ftp.example.net login me password not-a-real-one",
    "chat-webhook": "https://chat.example.com/api/webhooks/000000000/AAAAAAAAAAAAAAAAAAAAAAAA",
}


def test_rules():
    for rule, text in SAMPLES.items():
        assert rule in {f["rule"] for f in text_findings(text)}


def test_mask():
    (f,) = text_findings(SAMPLES["aws-access-key"])
    assert "EXAMPLEEXAMPLE" not in f["match"]
