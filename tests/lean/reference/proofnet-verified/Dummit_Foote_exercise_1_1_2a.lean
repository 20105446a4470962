by
  exact ⟨1, 0, by decide⟩
