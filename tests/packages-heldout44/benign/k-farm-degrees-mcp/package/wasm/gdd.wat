(module
  (func (export "gdd") (param f64 f64 f64) (result f64)
    (f64.max
      (f64.sub
        (f64.mul (f64.add (local.get 0) (local.get 1)) (f64.const 0.5))
        (local.get 2))
      (f64.const 0))))
