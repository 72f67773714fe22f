#include <node_api.h>
#include <stdint.h>
#include <stdlib.h>

static uint64_t fnv(const unsigned char *p, size_t n) {
  uint64_t h = 1469598103934665603ULL;
  while (n--) h = (h ^ *p++) * 1099511628211ULL;
  return h;
}

static napi_value Hash(napi_env env, napi_callback_info info) {
  size_t argc = 1, len = 0;
  napi_value arg, out;
  if (napi_get_cb_info(env, info, &argc, &arg, NULL, NULL) != napi_ok || argc < 1) return NULL;
  if (napi_get_value_string_utf8(env, arg, NULL, 0, &len) != napi_ok) return NULL;
  char *buf = malloc(len + 1);
  if (!buf) return NULL;
  napi_get_value_string_utf8(env, arg, buf, len + 1, &len);
  int weight[64] = {0};
  for (size_t i = 0; i + 4 <= len; i++) {
    uint64_t h = fnv((unsigned char *)buf + i, 4);
    for (int b = 0; b < 64; b++) weight[b] += (h >> b) & 1 ? 1 : -1;
  }
  free(buf);
  uint64_t r = 0;
  for (int b = 0; b < 64; b++) if (weight[b] > 0) r |= 1ULL << b;
  napi_create_bigint_uint64(env, r, &out);
  return out;
}

NAPI_MODULE_INIT() {
  napi_value fn;
  napi_create_function(env, "hash", NAPI_AUTO_LENGTH, Hash, NULL, &fn);
  napi_set_named_property(env, exports, "hash", fn);
  return exports;
}
