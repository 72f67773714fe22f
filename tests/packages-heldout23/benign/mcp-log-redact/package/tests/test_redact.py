from mcp_log_redact.server import redact_text


def test_password():
    assert redact_text("login user=ann password=hunter2 ok") == "login user=ann password=[password] ok"


def test_aws():
    assert "AKIA" not in redact_text("key AKIAIOSFODNN7EXAMPLE used")
