;; wasm/mix.wasm is built from this file: npm run build:wasm
(module
  (func (export "mix") (param i32 i32) (result i32)
    local.get 0
    local.get 1
    i32.add))
