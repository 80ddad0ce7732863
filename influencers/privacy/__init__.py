"""What is kept about a person: shown, exported, corrected, withdrawn, forgotten."""
