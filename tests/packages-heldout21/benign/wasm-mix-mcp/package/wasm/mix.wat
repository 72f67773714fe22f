(module
  (func (export "mix") (param i32 i32) (result i32)
    local.get 0
    local.get 1
    i32.xor
    i32.const 0x01000193
    i32.mul))
