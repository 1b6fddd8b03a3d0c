/** Pages of help that lie beside the pane's own. */
export const HELP = { pane: 'help/pane.html', functions: 'help/functions.html', schemes: 'help/schemes.html' } as const;
