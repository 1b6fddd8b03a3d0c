const svg = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${body}</svg>`;

/** Icons of the preview's own buttons. */
export const ICONS = {
  undo: svg('<path d="M9 6 5 10l4 4"/><path d="M5 10h11a6 6 0 0 1 0 12h-5"/>'),
  redo: svg('<path d="m19 6 4 4-4 4"/><path d="M23 10H12a6 6 0 0 0 0 12h5"/>'),
  examples: svg(
    '<rect x="5" y="4" width="18" height="20" rx="2"/><path d="M5 10h18M11 10v14"/><path d="m14 17 2 2 4-4"/>',
  ),
  moon: svg('<path d="M22 16.5A9 9 0 1 1 11.500 6a7 7 0 0 0 10.500 10.500z"/>'),
  sun: svg(
    '<circle cx="14" cy="14" r="4.500"/><path d="M14 4v2M14 22v2M4 14h2M22 14h2M7 7l1.400 1.400M19.600 19.600 21 21M7 21l1.400-1.400M19.600 8.400 21 7"/>',
  ),
};
