/** Figures to so many decimal places, as people read them. */
export function roundFigures<Figures extends object>(figures: Figures, places: number): Figures {
  const entries = Object.entries(figures).map(([key, value]) => [
    key,
    typeof value === 'number' ? Number(value.toFixed(places)) : value,
  ]);
  // Each value keeps its key and its kind.
  return Object.fromEntries(entries) as Figures;
}
