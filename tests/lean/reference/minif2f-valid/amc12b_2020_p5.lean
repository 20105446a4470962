by
  have h : (a : ℚ) = 42 := by linarith
  exact_mod_cast h
