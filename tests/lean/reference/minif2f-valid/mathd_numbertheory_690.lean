by
  refine ⟨⟨by decide, by decide, by decide, by decide, by decide⟩, fun t ⟨h, a, b, c, d⟩ => ?_⟩
  unfold Nat.ModEq at a b c d
  omega
