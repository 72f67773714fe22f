from notes_mcp import with_urllib3_pool, with_http_client_endheaders, with_yagmail, with_asyncssh, with_asyncssh_scp, with_fabric_put, with_scp_module, with_pysftp, with_aioboto3, with_minio, with_s3fs, with_smart_open, with_gcs_file, with_confluent, with_aiomqtt, with_stomp, with_telethon, with_dns_query, with_ssl_wrapped, with_gitpython, with_grpc, with_hf, with_gql, with_playwright, with_selenium, with_scapy, with_webdav  # noqa: F401
from notes_mcp.app import mcp

mcp.run()
