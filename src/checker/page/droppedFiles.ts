/** What was dropped on the page. */
export interface DroppedFiles {
  readonly files: readonly File[];
  /** Names of folders, which are not looked into. */
  readonly folders: readonly string[];
}

/** Tells files from folders, which a browser hands over as files nobody can read. */
export function droppedFiles({ items, files }: DataTransfer): DroppedFiles {
  const folders = [...items].flatMap((item) => {
    const entry = item.webkitGetAsEntry();
    return entry?.isDirectory ? [entry.name] : [];
  });
  return { files: [...files].filter(({ name }) => !folders.includes(name)), folders };
}
