by
  have u39 : u = 39 := by
    have least := mem_lowerBounds.mp h₁.2 39 ((h₀ 39).mpr (by norm_num))
    have ⟨_, h⟩ := (h₀ u).mp h₁.1
    omega
  subst u39
  have v89 : v = 89 := by
    have least := mem_lowerBounds.mp h₂.2 89 ⟨(h₀ 89).mpr (by norm_num), show ¬89 = 39 by norm_num⟩
    have ⟨_, h⟩ := (h₀ v).mp h₂.1.1
    have ne : v ≠ 39 := h₂.1.2
    omega
  subst v89
  norm_num
