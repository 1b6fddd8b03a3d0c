/** How far a sheet reaches in Excel. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;
