/** In the place of the menus of Fluent's buttons, which webpack.config.cjs leaves out: no button of the pane has one. */
export function ContextualMenu(): never {
  throw new Error('Menus are left out of the build');
}
