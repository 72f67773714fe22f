#include <napi.h>

static Napi::Value Count(const Napi::CallbackInfo& info) {
  bool lossless = false;
  uint64_t board = info[0].As<Napi::BigInt>().Uint64Value(&lossless);
  int n = 0;
  for (; board; board &= board - 1) n++;
  return Napi::Number::New(info.Env(), n);
}

static Napi::Object Init(Napi::Env env, Napi::Object exports) {
  exports.Set("count", Napi::Function::New(env, Count));
  return exports;
}

NODE_API_MODULE(bits, Init)
