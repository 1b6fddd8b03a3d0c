/** Words of forms and schemes in the pane. They are Chinese in every form, so Chinese readers see them as they are. */
export const termMessages = {
  named: (term: string): string => term,
  /** Where there is little room and nothing to be found on the sheet. */
  brief: (term: string): string => term,
} as const;
