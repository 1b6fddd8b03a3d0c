import { mergeStyleSets, useTheme } from 'office-ui-fabric-react';
import type { IStyle, Theme } from 'office-ui-fabric-react';

/** Class names for a set of styles that follow the theme; the result is a hook. */
export function createStyles<Name extends string>(
  styles: (theme: Theme) => Record<Name, IStyle>,
): () => Readonly<Record<Name, string>> {
  const made = new WeakMap<Theme, Record<Name, string>>();
  return () => {
    const theme = useTheme();
    const known = made.get(theme) ?? (mergeStyleSets(styles(theme)) as Record<Name, string>);
    made.set(theme, known);
    return known;
  };
}
