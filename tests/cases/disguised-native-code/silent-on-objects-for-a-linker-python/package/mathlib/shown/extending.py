import cffi

import mathlib._generator

ffi = cffi.FFI()
WHERE = "../lib/libmath.a"
lib = ffi.dlopen(mathlib._generator.__file__)
