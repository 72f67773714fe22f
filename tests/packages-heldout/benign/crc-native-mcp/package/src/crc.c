#include <node_api.h>
#include <stdint.h>
#include <stdlib.h>

static uint32_t crc32_of(const unsigned char *p, size_t n) {
  uint32_t c = 0xffffffffu;
  while (n--) {
    c ^= *p++;
    for (int k = 0; k < 8; k++) c = c & 1 ? (c >> 1) ^ 0xedb88320u : c >> 1;
  }
  return ~c;
}

static napi_value crc32(napi_env env, napi_callback_info info) {
  size_t argc = 1, n = 0;
  napi_value arg, out;
  void *data = NULL;
  napi_get_cb_info(env, info, &argc, &arg, NULL, NULL);
  if (napi_get_buffer_info(env, arg, &data, &n) != napi_ok) {
    napi_throw_type_error(env, NULL, "buffer wanted");
    return NULL;
  }
  napi_create_uint32(env, crc32_of(data, n), &out);
  return out;
}

NAPI_MODULE_INIT() {
  napi_value fn;
  napi_create_function(env, "crc32", NAPI_AUTO_LENGTH, crc32, NULL, &fn);
  napi_set_named_property(env, exports, "crc32", fn);
  return exports;
}
