#include <node_api.h>
#include <stdint.h>
#include <string.h>

#define P1 2654435761u
#define P2 2246822519u
#define P3 3266489917u
#define P4 668265263u
#define P5 374761393u

static uint32_t rotl(uint32_t x, int r) { return (x << r) | (x >> (32 - r)); }

static uint32_t xx32(const uint8_t *p, size_t len, uint32_t seed) {
  uint32_t h = seed + P5 + (uint32_t)len, k;
  while (len >= 4) {
    memcpy(&k, p, 4);
    h = rotl(h + k * P3, 17) * P4;
    p += 4;
    len -= 4;
  }
  while (len--) h = rotl(h + (*p++) * P5, 11) * P1;
  h ^= h >> 15;
  h *= P2;
  h ^= h >> 13;
  h *= P3;
  return h ^ (h >> 16);
}

static napi_value hash(napi_env env, napi_callback_info info) {
  napi_value arg, out;
  size_t argc = 1, len = 0;
  void *data = NULL;
  napi_get_cb_info(env, info, &argc, &arg, NULL, NULL);
  if (napi_get_buffer_info(env, arg, &data, &len) != napi_ok) {
    napi_throw_type_error(env, NULL, "buffer expected");
    return NULL;
  }
  napi_create_uint32(env, xx32(data, len, 0), &out);
  return out;
}

NAPI_MODULE_INIT() {
  napi_value fn;
  napi_create_function(env, "hash", NAPI_AUTO_LENGTH, hash, NULL, &fn);
  napi_set_named_property(env, exports, "hash", fn);
  return exports;
}
