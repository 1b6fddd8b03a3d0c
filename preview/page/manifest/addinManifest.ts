/** What a click on a ribbon button does. */
export type RibbonAction =
  { readonly kind: 'runFunction'; readonly functionName: string } | { readonly kind: 'showTaskpane' };

/** A button of the add-in's ribbon group; texts in the language asked for, addresses below the add-in's folder. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: RibbonAction;
}

/** A group of the ribbon. */
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What Excel takes from an add-in's manifest. */
export interface AddinManifest {
  readonly displayName: string;
  readonly language: string;
  readonly paneUrl: string;
  readonly functionsNamespace: string;
  readonly functionsMetadataUrl: string;
  readonly groups: readonly RibbonGroup[];
  /** Where the key combinations are; null for an add-in without any. */
  readonly shortcutsUrl: string | null;
}
