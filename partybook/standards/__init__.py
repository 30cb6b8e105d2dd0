"""Standards: code tables, dated rules and registers, read once from resources, checked, frozen."""
