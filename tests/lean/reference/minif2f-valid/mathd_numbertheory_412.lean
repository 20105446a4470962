by
  simp [Int.mul_emod, Int.pow_emod, Int.add_emod, h₀, h₁]
