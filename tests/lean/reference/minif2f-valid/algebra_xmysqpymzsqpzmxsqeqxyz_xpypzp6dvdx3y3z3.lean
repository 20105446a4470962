by
  refine ⟨x ^ 2 + y ^ 2 + z ^ 2 - x * y - y * z - z * x, ?_⟩
  have a : (x + y + z + 6) * (x ^ 2 + y ^ 2 + z ^ 2 - x * y - y * z - z * x) - (x ^ 3 + y ^ 3 + z ^ 3)
    = 3 * ((x - y) ^ 2 + (y - z) ^ 2 + (z - x) ^ 2 - x * y * z) := by ring
  omega
