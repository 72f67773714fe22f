#include <napi.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

static Napi::Value Measure(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  if (info.Length() != 1 || !info[0].IsTypedArray() ||
      info[0].As<Napi::TypedArray>().TypedArrayType() != napi_int16_array) {
    Napi::TypeError::New(env, "Int16Array expected").ThrowAsJavaScriptException();
    return env.Undefined();
  }
  Napi::Int16Array samples = info[0].As<Napi::Int16Array>();
  const size_t n = samples.ElementLength();
  double sum = 0;
  int peak = 0;
  for (size_t i = 0; i < n; i++) {
    const int v = samples[i];
    sum += static_cast<double>(v) * v;
    peak = std::max(peak, std::abs(v));
  }
  Napi::Object out = Napi::Object::New(env);
  out.Set("rms", n ? std::sqrt(sum / static_cast<double>(n)) / 32768.0 : 0.0);
  out.Set("peak", peak / 32768.0);
  return out;
}

static Napi::Object Init(Napi::Env env, Napi::Object exports) {
  exports.Set("measure", Napi::Function::New(env, Measure));
  return exports;
}

NODE_API_MODULE(levels, Init)
