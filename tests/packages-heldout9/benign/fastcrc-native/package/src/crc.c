#include <node_api.h>
#include <stdint.h>

static uint32_t table[256];

static void fill(void) {
  for (uint32_t n = 0; n < 256; n++) {
    uint32_t c = n;
    for (int k = 0; k < 8; k++) c = c & 1 ? 0x82f63b78u ^ (c >> 1) : c >> 1;
    table[n] = c;
  }
}

static napi_value crc32c(napi_env env, napi_callback_info info) {
  size_t argc = 2, len;
  napi_value argv[2], out;
  uint8_t *data;
  uint32_t crc = 0;
  bool is_buffer = false;
  napi_get_cb_info(env, info, &argc, argv, NULL, NULL);
  if (argc < 1 || napi_is_buffer(env, argv[0], &is_buffer) != napi_ok || !is_buffer) {
    napi_throw_type_error(env, NULL, "expected a Buffer");
    return NULL;
  }
  napi_get_buffer_info(env, argv[0], (void **)&data, &len);
  if (argc > 1) napi_get_value_uint32(env, argv[1], &crc);
  crc = ~crc;
  for (size_t i = 0; i < len; i++) crc = table[(crc ^ data[i]) & 0xff] ^ (crc >> 8);
  napi_create_uint32(env, ~crc, &out);
  return out;
}

NAPI_MODULE_INIT() {
  napi_value fn;
  fill();
  napi_create_function(env, "crc32c", NAPI_AUTO_LENGTH, crc32c, NULL, &fn);
  napi_set_named_property(env, exports, "crc32c", fn);
  return exports;
}
