by
  have hu := (h₀ u).1 h₁.1
  have lu := mem_lowerBounds.1 h₁.2 11 ((h₀ 11).2 (by decide))
  have eu : u = 11 := by omega
  subst eu
  have hv := (h₀ v).1 h₂.1.1
  have nv : v ≠ 11 := h₂.1.2
  have m : 51 ∈ S \ {11} := ⟨(h₀ 51).2 (by decide), show ¬ 51 = 11 by decide⟩
  have lv := mem_lowerBounds.1 h₂.2 51 m
  omega
